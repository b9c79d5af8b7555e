// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import static io.demarc.access.Permission.PORTAL_LOGIN;

import io.demarc.access.Act;
import io.demarc.access.CallContext;
import io.demarc.access.Deed;
import io.demarc.access.Requires;
import io.demarc.access.Role;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Text;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Opens the portal as a contact, for an operator who gives a reason (CU-7). */
@Stateless
public class PortalLogins {

    /** No longer than this at a time. */
    public static final Duration LONGEST = Duration.ofMinutes(30);

    @Inject
    ContactRepository contacts;

    @Inject
    OperatorRepository operators;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /**
     * Lets the caller act as the contact: with the contact's rights, but for credentials and verifications, and not from
     * within another such login.
     *
     * @param reason at most 200 characters; the audit log keeps it
     */
    @Requires(PORTAL_LOGIN)
    public PortalGrant start(long contactId, String reason) {
        var caller = CallContext.caller();
        var contact = contacts.get(contactId);
        var given = Text.required("reason", reason, 200);
        if (caller.operatorId() == null || caller.contactId() != null) {
            throw new BusinessException(Problem.of("acting.operatorsOnly"));
        }
        if (!contact.isEnabled()) {
            throw new BusinessException(Problem.of("acting.disabled"));
        }
        deeds.fire(new Deed(Act.PORTAL_OPENED, contact.owner(), contact.table(), contact.id(), contact.login()));
        return new PortalGrant(
                caller.operatorId(), contact, given, clock.instant().plus(LONGEST));
    }

    /**
     * Who the caller is in the portal.
     *
     * @return empty when the time is over, or when contact or permission are gone
     */
    @Requires(PORTAL_LOGIN)
    public Optional<Identity> acting(PortalGrant grant) {
        var operator = CallContext.caller();
        if (!grant.isFor(operator.operatorId(), clock.instant())) {
            return Optional.empty();
        }
        return contacts.find(grant.contactId())
                .filter(Contact::isEnabled)
                .map(contact -> identity(contact, operators.get(operator.operatorId())));
    }

    /** The operator reads the portal in their own language and time. */
    private static Identity identity(Contact contact, Operator operator) {
        return new Identity(
                contact.actedBy(operator.caller()),
                contact.name(),
                Role.CONTACT,
                operator.language(),
                operator.timeZone(),
                operator.theme(),
                false);
    }
}
