// SPDX-License-Identifier: Apache-2.0
package io.demarc.access;

import static io.demarc.access.Permission.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The part that an operator plays in one scope (spec, section 1). */
public enum Role {
    SYSTEM_ADMINISTRATOR(Level.SYSTEM, except(WORK)),
    SERVICE_PROVIDER(Level.PROVIDER, except(WORK, PROVIDER_WRITE)),
    ORGANIZATION_ADMINISTRATOR(
            Level.ORGANIZATION,
            EnumSet.of(
                    ORGANIZATION_READ,
                    GROUP_READ,
                    GROUP_WRITE,
                    ACCOUNT_READ,
                    ACCOUNT_WRITE,
                    SECRET_REVEAL,
                    PROFILE_READ,
                    MESSAGE_READ,
                    MESSAGE_SEND,
                    GATEWAY_READ,
                    RUN_READ,
                    RUN_CONTROL,
                    TOKEN_OWN)),
    /** Schedules, watches, stops and restarts; sees no secrets. */
    BATCH_OPERATOR(
            Level.PROVIDER,
            EnumSet.of(
                    ORGANIZATION_READ,
                    GROUP_READ,
                    ACCOUNT_READ,
                    PROFILE_READ,
                    MESSAGE_READ,
                    MESSAGE_SEND,
                    GATEWAY_READ,
                    RUN_READ,
                    RUN_CONTROL,
                    TOKEN_OWN)),
    /** Reads everything in its scope, changes nothing. */
    AUDITOR(
            Level.PROVIDER,
            EnumSet.of(
                    PROVIDER_READ,
                    OPERATOR_READ,
                    ORGANIZATION_READ,
                    GROUP_READ,
                    ACCOUNT_READ,
                    PROFILE_READ,
                    MESSAGE_READ,
                    GATEWAY_READ,
                    RUN_READ));

    /** The highest place in the hierarchy that a role may be given in. */
    public enum Level {
        SYSTEM,
        PROVIDER,
        ORGANIZATION
    }

    private final Level level;
    private final Set<Permission> permissions;

    Role(Level level, Set<Permission> permissions) {
        this.level = level;
        this.permissions = Collections.unmodifiableSet(permissions);
    }

    public Level level() {
        return level;
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    private static Set<Permission> except(Permission... withheld) {
        var all = EnumSet.allOf(Permission.class);
        Arrays.asList(withheld).forEach(all::remove);
        return all;
    }
}
