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

    void create(long provider, long acme) {
        var northwind = TenantPath.provider(provider);
        var logistics = new TenantPath(provider, acme);
        levels.set(Holder.of(northwind), MODIFY);
        CallContext.runAs(Caller.worker("nina", northwind), () -> levels.set(Holder.of(logistics), MODIFY));
        CallContext.runAs(Caller.worker("elena", logistics), () -> {
            var some = accounts.next(AccountFilter.inOrganization(acme), 0, ACCOUNTS);
            some.forEach(account -> levels.set(Holder.account(logistics, account.id()), VIEW));
            levels.set(Holder.account(logistics, some.get(0).id()), MODIFY);
        });
    }

    /** Once it has its devices: to an organization at View nobody assigns any (DV-5). */
    void letLook(long provider, long organization) {
        CallContext.runAs(
                Caller.worker("nina", TenantPath.provider(provider)),
                () -> levels.set(Holder.of(new TenantPath(provider, organization)), VIEW));
    }
}
