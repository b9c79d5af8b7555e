// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning;

import io.demarc.access.CallContext;
import io.demarc.provisioning.level.Holder;
import io.demarc.provisioning.level.ProvisioningLevels;
import io.demarc.provisioning.level.Rank;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Whom an address of these pages means: the provider, the organization or the account that it names, or the caller. */
@RequestScoped
public class HolderPlace {

    @Inject
    ProvisioningLevels levels;

    @Inject
    Breadcrumb breadcrumb;

    Holder named(Long provider, Long organization, Long account) {
        if (account != null) {
            return levels.account(account);
        }
        if (organization != null) {
            return levels.organization(organization);
        }
        return provider == null ? Holder.of(CallContext.caller().scope()) : levels.provider(provider);
    }

    /** The parameter that names the holder; null for the administrator. */
    static String query(Holder holder) {
        return holder.rank() == Rank.ADMINISTRATOR ? null : parameter(holder.rank()) + "=" + holder.id();
    }

    static String parameter(Rank rank) {
        return switch (rank) {
            case ADMINISTRATOR -> null;
            case PROVIDER -> "provider";
            case ORGANIZATION -> "organization";
            case ACCOUNT -> "account";
        };
    }

    /** The levels of those above, as links, and the page itself. */
    void show(Holder holder, ConsolePage page) {
        breadcrumb.in(holder.place());
        if (page != ConsolePage.PROVISIONING_LEVELS) {
            var list = holder.rank() == Rank.ACCOUNT ? holder.parent() : holder;
            breadcrumb.page(ConsolePage.PROVISIONING_LEVELS, list.id() == null ? "" : "?" + query(list));
        }
        breadcrumb.here(page);
    }
}
