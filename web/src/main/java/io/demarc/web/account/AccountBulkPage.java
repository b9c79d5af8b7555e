// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import io.demarc.access.CallContext;
import io.demarc.account.AccountChanges;
import io.demarc.kernel.TenantPath;
import io.demarc.web.bulk.BulkPage;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Changes chosen fields of many accounts at a time. */
@Named
@ViewScoped
public class AccountBulkPage extends BulkPage {

    private static final long serialVersionUID = 1;

    @Inject
    AccountChanges changes;

    @Inject
    Breadcrumb breadcrumb;

    @Override
    public void open() {
        super.open();
        breadcrumb.in(CallContext.caller().scope()).page(ConsolePage.GROUPS, "").here(ConsolePage.ACCOUNT_BULK);
    }

    /** Whose profiles there are to choose from. */
    public TenantPath getPlace() {
        return CallContext.caller().scope();
    }

    @Override
    protected String subject() {
        return "account";
    }

    @Override
    protected List<String> fields() {
        return AccountChanges.fields().stream()
                .filter(field -> !field.equals("reason"))
                .toList();
    }

    @Override
    protected List<Long> visible(List<Long> someIds) {
        return changes.visible(someIds);
    }

    @Override
    protected int count(Map<String, String> narrowing, int most) {
        return changes.count(narrowing, most);
    }

    @Override
    protected void check(List<Long> someIds, Map<String, String> narrowing, Map<String, String> change) {
        changes.check(someIds, narrowing, change);
    }

    @Override
    protected long start(List<Long> someIds, Map<String, String> narrowing, Map<String, String> change, String title) {
        return changes.start(someIds, narrowing, change, title);
    }
}
