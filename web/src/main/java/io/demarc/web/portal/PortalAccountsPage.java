// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.portal;

import io.demarc.access.CallContext;
import io.demarc.account.AccountFilter;
import io.demarc.account.AccountRow;
import io.demarc.account.AccountStatus;
import io.demarc.account.Accounts;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.web.ui.ListPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The accounts of a contact's own organization, to read. */
@Named
@ViewScoped
public class PortalAccountsPage extends ListPage<AccountRow> {

    private static final long serialVersionUID = 1;

    @Inject
    Accounts accounts;

    @Override
    protected List<String> filters() {
        return List.of("status");
    }

    @Override
    protected List<SortKey> sorts() {
        return Accounts.SORTS;
    }

    @Override
    protected Page<AccountRow> fetch(PageRequest asked) {
        return accounts.page(asked(), asked);
    }

    @Override
    protected int count(int most) {
        return accounts.count(asked(), most);
    }

    public AccountStatus[] getStatuses() {
        return AccountStatus.values();
    }

    private AccountFilter asked() {
        return new AccountFilter(
                filter("q"),
                CallContext.caller().scope().organizationId(),
                null,
                word("status", AccountStatus.class),
                null,
                null,
                null,
                null);
    }
}
