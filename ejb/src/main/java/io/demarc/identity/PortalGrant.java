// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * An operator may use the portal as a contact, for a while (CU-7). Only {@link PortalLogins} makes one.
 */
public final class PortalGrant implements Serializable {

    private static final long serialVersionUID = 1;

    private final long operatorId;
    private final long contactId;
    private final long organizationId;
    private final String contact;
    private final String reason;
    private final Instant until;

    PortalGrant(long operatorId, Contact contact, String reason, Instant until) {
        this.operatorId = operatorId;
        this.contactId = contact.id();
        this.organizationId = contact.owner().organizationId();
        this.contact = contact.name();
        this.reason = reason;
        this.until = until;
    }

    boolean isFor(Long operator, Instant now) {
        return Long.valueOf(operatorId).equals(operator) && now.isBefore(until);
    }

    public long contactId() {
        return contactId;
    }

    public long organizationId() {
        return organizationId;
    }

    /** The contact's name. */
    public String contact() {
        return contact;
    }

    public String reason() {
        return reason;
    }

    public Instant until() {
        return until;
    }
}
