// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.bulk.BulkSubject;
import io.demarc.bulk.BulkTarget;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Accounts as something of which many are changed at once. */
@ApplicationScoped
class AccountBulk implements BulkSubject {

    static final String WORD = "account";

    @Inject
    AccountRepository accounts;

    @Inject
    GroupRepository groups;

    @Inject
    ProfileRepository profiles;

    @Inject
    AccountSwitch turn;

    @Inject
    HistoryRepository history;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public List<BulkTarget> matching(Map<String, String> filter, long afterId, int most) {
        return accounts.next(AccountEdit.filter(filter), afterId, most).stream()
                .map(row -> new BulkTarget(row.id(), row.username()))
                .toList();
    }

    @Override
    public List<BulkTarget> named(Collection<Long> ids) {
        return accounts.rows(ids).stream()
                .map(row -> new BulkTarget(row.id(), row.username()))
                .toList();
    }

    @Override
    public void check(Map<String, String> change) {
        new AccountEdit(change).check();
    }

    @Override
    public boolean change(long id, Map<String, String> change) {
        var account = accounts.get(id);
        var edit = new AccountEdit(change);
        var described = describe(account, edit);
        return turn(account, edit) || described;
    }

    private boolean describe(Account account, AccountEdit edit) {
        var details = edit.applyTo(account.details());
        if (details.equals(account.details())) {
            return false;
        }
        var group = groups.find(details.groupId())
                .orElseThrow(() -> new BusinessException(Problem.at("group", "group.unknown")));
        if (!group.owner().equals(account.owner())) {
            throw new BusinessException(Problem.at("group", "account.otherOrganization"));
        }
        account.describe(details, group, profiles.optional(details.profileId(), account.owner()));
        history.note(account, AccountEvent.EDITED, null);
        return true;
    }

    private boolean turn(Account account, AccountEdit edit) {
        if (edit.enabled() == null || edit.enabled() == account.isEnabled()) {
            return false;
        }
        if (edit.enabled()) {
            turn.enable(account, edit.reason());
        } else {
            turn.disable(account, edit.reason());
        }
        return true;
    }
}
