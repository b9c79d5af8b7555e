// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import static io.demarc.provisioning.level.ProvisioningLevel.MODIFY;
import static io.demarc.provisioning.level.ProvisioningLevel.VIEW;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.account.AccountFilter;
import io.demarc.account.Accounts;
import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.level.Holder;
import io.demarc.provisioning.level.ProvisioningLevels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who of the demo may provision devices, set by whoever stands above. */
@ApplicationScoped
class DemoLevels {

    private static final int ACCOUNTS = 4;

    @Inject
    ProvisioningLevels levels;

    @Inject
    Accounts accounts;

    void create(long provider, long acme, long bluebird) {
        var northwind = TenantPath.provider(provider);
        var logistics = new TenantPath(provider, acme);
        levels.set(Holder.of(northwind), MODIFY);
        CallContext.runAs(Caller.worker("nina", northwind), () -> {
            levels.set(Holder.of(logistics), MODIFY);
            levels.set(Holder.of(new TenantPath(provider, bluebird)), VIEW);
        });
        CallContext.runAs(Caller.worker("elena", logistics), () -> {
            var some = accounts.next(AccountFilter.inOrganization(acme), 0, ACCOUNTS);
            some.forEach(account -> levels.set(Holder.account(logistics, account.id()), VIEW));
            levels.set(Holder.account(logistics, some.get(0).id()), MODIFY);
        });
    }
}
