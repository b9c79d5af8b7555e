// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

import io.demarc.kernel.TenantPath;
import java.io.Serializable;

/**
 * Somebody who has a level of provisioning: a provider, an organization or an account. The administrator stands above
 * all of them.
 *
 * @param accountId null unless it is an account of the organization that {@code place} names
 */
public record Holder(TenantPath place, Long accountId) implements Serializable {

    public static final Holder ADMINISTRATOR = new Holder(TenantPath.SYSTEM, null);

    public Holder {
        if (accountId != null && place.organizationId() == null) {
            throw new IllegalArgumentException("an account belongs to an organization");
        }
    }

    public static Holder of(TenantPath place) {
        return new Holder(place, null);
    }

    public static Holder account(TenantPath organization, long accountId) {
        return new Holder(organization, accountId);
    }

    public Rank rank() {
        if (accountId != null) {
            return Rank.ACCOUNT;
        }
        if (place.isSystem()) {
            return Rank.ADMINISTRATOR;
        }
        return place.organizationId() == null ? Rank.PROVIDER : Rank.ORGANIZATION;
    }

    /** Of the provider, the organization or the account; null for the administrator. */
    public Long id() {
        return switch (rank()) {
            case ADMINISTRATOR -> null;
            case PROVIDER -> place.providerId();
            case ORGANIZATION -> place.organizationId();
            case ACCOUNT -> accountId;
        };
    }

    public Holder parent() {
        return switch (rank()) {
            case ADMINISTRATOR, PROVIDER -> ADMINISTRATOR;
            case ORGANIZATION -> of(TenantPath.provider(place.providerId()));
            case ACCOUNT -> of(place);
        };
    }

    /** Whether {@code other} is this one or stands below it. */
    public boolean contains(Holder other) {
        return accountId == null ? place.contains(other.place) : equals(other);
    }
}
