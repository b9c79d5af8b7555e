// SPDX-License-Identifier: Apache-2.0
package io.demarc.access;

import io.demarc.kernel.TenantPath;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who asks, for which part of the hierarchy, and what they may do there.
 *
 * @param operatorId null for the installation itself and for anonymous visitors
 * @param name the login, as histories show it
 * @param scope nothing outside of it is seen or touched
 */
public record Caller(Long operatorId, String name, TenantPath scope, Set<Permission> permissions)
        implements Serializable {

    /** A visitor without a login, for instance the one who opens an activation link. */
    public static final Caller ANONYMOUS =
            new Caller(null, "anonymous", new TenantPath(-1L, null), EnumSet.noneOf(Permission.class));

    public Caller {
        permissions = Set.copyOf(permissions);
    }

    /** The installation itself, for instance a batch worker. */
    public static Caller system(String name) {
        return new Caller(null, name, TenantPath.SYSTEM, EnumSet.allOf(Permission.class));
    }

    /** The installation itself, working for somebody: it sees no more than they do. */
    public static Caller worker(String name, TenantPath scope) {
        return new Caller(null, name, scope, EnumSet.allOf(Permission.class));
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
