// SPDX-License-Identifier: Apache-2.0
package io.demarc.access;

import static io.demarc.access.Permission.*;

import io.demarc.kernel.TenantPath;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The part that somebody plays in one scope (spec, section 1). */
public enum Role {
    SYSTEM_ADMINISTRATOR(except(WORK, PORTAL, PORTAL_OWN)),
    SERVICE_PROVIDER(except(WORK, PORTAL, PORTAL_OWN, PROVIDER_WRITE, SETTINGS_WRITE)),
    ORGANIZATION_ADMINISTRATOR(EnumSet.of(
            ORGANIZATION_READ,
            CONTACT_READ,
            CONTACT_WRITE,
            GROUP_READ,
            GROUP_WRITE,
            ACCOUNT_READ,
            ACCOUNT_WRITE,
            SECRET_REVEAL,
            PROFILE_READ,
            MESSAGE_READ,
            MESSAGE_SEND,
            GATEWAY_READ,
            DEVICE_READ,
            DEVICE_WRITE,
            PROVISIONING_LEVEL_WRITE,
            TEMPLATE_READ,
            TEMPLATE_WRITE,
            CALL_READ,
            INVOICE_READ,
            RUN_READ,
            RUN_CONTROL,
            TOKEN_OWN,
            AUDIT_READ)),
    /** Schedules, watches, stops and restarts; sees no secrets. */
    BATCH_OPERATOR(EnumSet.of(
            ORGANIZATION_READ,
            GROUP_READ,
            ACCOUNT_READ,
            PROFILE_READ,
            MESSAGE_READ,
            MESSAGE_SEND,
            GATEWAY_READ,
            CALL_READ,
            CALL_IMPORT,
            INVOICE_READ,
            INVOICE_RUN,
            RUN_READ,
            RUN_CONTROL,
            TOKEN_OWN)),
    /** Reads everything in its scope, changes nothing. */
    AUDITOR(EnumSet.of(
            PROVIDER_READ,
            OPERATOR_READ,
            ORGANIZATION_READ,
            CONTACT_READ,
            GROUP_READ,
            ACCOUNT_READ,
            PROFILE_READ,
            MESSAGE_READ,
            GATEWAY_READ,
            DEVICE_READ,
            TEMPLATE_READ,
            RATE_READ,
            CALL_READ,
            COST_READ,
            INVOICE_READ,
            RUN_READ,
            AUDIT_READ,
            AUDIT_VERIFY)),
    /** A person of an organization, in the portal. No operator plays this part. */
    CONTACT(EnumSet.of(PORTAL, PORTAL_OWN, ORGANIZATION_READ, ACCOUNT_READ, CALL_READ, INVOICE_READ));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = Collections.unmodifiableSet(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /** Whether an operator can play this part at {@code place}. */
    public boolean existsAt(TenantPath place) {
        return switch (this) {
            case SYSTEM_ADMINISTRATOR -> place.isSystem();
            case SERVICE_PROVIDER -> !place.isSystem() && place.organizationId() == null;
            case ORGANIZATION_ADMINISTRATOR -> place.organizationId() != null;
            case BATCH_OPERATOR, AUDITOR -> place.organizationId() == null;
            case CONTACT -> false;
        };
    }

    /** The parts that include {@code permission}. */
    public static List<Role> with(Permission permission) {
        return Arrays.stream(values())
                .filter(role -> role.permissions.contains(permission))
                .toList();
    }

    private static Set<Permission> except(Permission... withheld) {
        var all = EnumSet.allOf(Permission.class);
        Arrays.asList(withheld).forEach(all::remove);
        return all;
    }
}
