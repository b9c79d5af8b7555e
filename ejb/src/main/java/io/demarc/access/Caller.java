// SPDX-License-Identifier: Apache-2.0
package io.demarc.access;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who asks, for which part of the hierarchy, and what they may do there.
 *
 * @param operatorId null for contacts, for the installation itself and for anonymous visitors
 * @param contactId null for everybody but a contact, or an operator who acts as one
 * @param name the login, as histories show it
 * @param onBehalfOf the login of the contact that an operator acts as (CU-3); otherwise null
 * @param scope nothing outside of it is seen or touched
 */
public record Caller(
        Long operatorId, Long contactId, String name, String onBehalfOf, TenantPath scope, Set<Permission> permissions)
        implements Serializable {

    /** A visitor without a login, for instance the one who opens an activation link. */
    public static final Caller ANONYMOUS =
            new Caller(null, null, "anonymous", null, new TenantPath(-1L, null), EnumSet.noneOf(Permission.class));

    public Caller {
        permissions = Set.copyOf(permissions);
    }

    public static Caller operator(Long id, String login, TenantPath scope, Set<Permission> permissions) {
        return new Caller(id, null, login, null, scope, permissions);
    }

    public static Caller contact(Long id, String login, TenantPath scope, Set<Permission> permissions) {
        return new Caller(null, id, login, null, scope, permissions);
    }

    /** The installation itself, for instance a batch worker. */
    public static Caller system(String name) {
        return worker(name, TenantPath.SYSTEM);
    }

    /** The installation itself, working for somebody: it sees no more than they do. */
    public static Caller worker(String name, TenantPath scope) {
        return new Caller(null, null, name, null, scope, EnumSet.allOf(Permission.class));
    }

    /**
     * The provider that is meant where a caller of the installation chooses one, and others need not.
     *
     * @param chosen null for the caller's own
     * @throws BusinessException when the caller has none and chose none
     * @throws NotFound when it is not in scope
     */
    public TenantPath providerOf(Long chosen) {
        var id = chosen == null ? scope.providerId() : chosen;
        if (id == null) {
            throw new BusinessException(Problem.at("provider", "required"));
        }
        var provider = TenantPath.provider(id);
        if (!scope.contains(provider)) {
            throw new NotFound();
        }
        return provider;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
