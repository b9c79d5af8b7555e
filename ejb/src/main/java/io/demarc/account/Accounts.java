// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static io.demarc.access.Permission.ACCOUNT_READ;
import static io.demarc.access.Permission.ACCOUNT_WRITE;
import static io.demarc.access.Permission.SECRET_REVEAL;

import io.demarc.access.Act;
import io.demarc.access.Deed;
import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The SIP users of an organization (AC-1 to AC-13). */
@Stateless
public class Accounts {

    public static final List<SortKey> SORTS = List.of(
            SortKey.text("username", "e.username"),
            SortKey.text("number", "e.number"),
            SortKey.word("status", "e.status", AccountStatus.class),
            SortKey.instant("statusAt", "e.statusAt"),
            SortKey.id());

    private static final int HISTORY_SHOWN = 200;

    @Inject
    AccountRepository accounts;

    @Inject
    AccountFactory factory;

    @Inject
    Usernames usernames;

    @Inject
    GroupRepository groups;

    @Inject
    ProfileRepository profiles;

    @Inject
    HistoryRepository history;

    @Inject
    AccountSwitch turn;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    @Requires(ACCOUNT_READ)
    public Page<AccountRow> page(AccountFilter filter, PageRequest page) {
        return accounts.page(filter, page);
    }

    @Requires(ACCOUNT_READ)
    public int count(AccountFilter filter, int most) {
        return accounts.count(filter, most);
    }

    /** Walks through all that match, in the order of their ids: those behind {@code afterId}, at most {@code most}. */
    @Requires(ACCOUNT_READ)
    public List<AccountRow> next(AccountFilter filter, long afterId, int most) {
        return accounts.next(filter, afterId, most);
    }

    /** Those of {@code ids} that are there, in the order of their ids. */
    @Requires(ACCOUNT_READ)
    public List<AccountRow> rows(Collection<Long> ids) {
        return accounts.rows(ids);
    }

    @Requires(ACCOUNT_READ)
    public Map<AccountStatus, Long> countByStatus(AccountFilter filter) {
        return accounts.countByStatus(filter);
    }

    @Requires(ACCOUNT_READ)
    public AccountView get(long id) {
        return accounts.get(id).view();
    }

    /** The newest 200 things that happened to it, newest first. */
    @Requires(ACCOUNT_READ)
    public List<HistoryRow> history(long id) {
        return history.newest(accounts.get(id).id(), HISTORY_SHOWN);
    }

    /**
     * Some usernames that are free at this moment (AC-1), the lowest of the organization's number blocks if it has any
     * (CU-8).
     *
     * @param groupId where the account will be; null when that is not known yet
     * @return at most 10; none when the blocks are full
     */
    @Requires(ACCOUNT_WRITE)
    public List<String> offerUsernames(Long groupId) {
        return usernames.offer(groupId == null ? null : group(groupId).owner().organizationId());
    }

    /**
     * @param creation typed in full, or by wizard
     * @return the id of the new account
     */
    @Requires(ACCOUNT_WRITE)
    public long create(Creation creation, NewAccount asked) {
        var group = group(asked.details().groupId());
        var chosen = profiles.optional(asked.details().profileId(), group.owner());
        var account = factory.create(group, creation, asked, chosen == null ? group.profile() : chosen);
        factory.flush(Problem.at("number", "number.taken"));
        return account.id();
    }

    @Requires(ACCOUNT_WRITE)
    public void update(long id, AccountDetails details) {
        var account = accounts.get(id);
        var group = group(details.groupId());
        var profile = profiles.optional(details.profileId(), account.owner());
        var problems =
                new Problems().addIf(!group.owner().equals(account.owner()), "group", "account.otherOrganization");
        if (isRenamed(account, details)) {
            factory.check(problems, details.username(), account.owner().organizationId());
        }
        problems.trying(() -> account.describe(details, group, profile));
        problems.throwIfAny();
        history.note(account, AccountEvent.EDITED, null);
        factory.flush(Problem.at("username", "username.taken"));
    }

    /** Gives it another SIP password; a client needs a new activation to learn it. */
    @Requires(ACCOUNT_WRITE)
    public void changePassword(long id, String typed, String repeated) {
        var account = accounts.get(id);
        account.sealPassword(factory.seal(account, SipPassword.of(typed, repeated)));
        history.note(account, AccountEvent.PASSWORD_CHANGED, null);
    }

    /** The SIP password in clear; that it was shown stands in the history. */
    @Requires(SECRET_REVEAL)
    public String revealPassword(long id) {
        var account = accounts.get(id);
        history.note(account, AccountEvent.SECRET_REVEALED, null);
        deeds.fire(new Deed(Act.PASSWORD_SHOWN, account.owner(), "account", id, account.username()));
        return factory.openPassword(account);
    }

    /** It can neither call nor be called (AC-12). */
    @Requires(ACCOUNT_WRITE)
    public void disable(long id, String reason) {
        turn.disable(accounts.get(id), reason);
    }

    @Requires(ACCOUNT_WRITE)
    public void enable(long id, String reason) {
        turn.enable(accounts.get(id), reason);
    }

    /** The client's TLS keys are worth nothing from now on (AC-13). */
    @Requires(ACCOUNT_WRITE)
    public void revokeKeys(long id, String reason) {
        var account = accounts.get(id);
        account.revokeKeys(clock.instant());
        history.note(account, AccountEvent.KEYS_REVOKED, Reason.typed(reason));
    }

    /** Deletes it with its history, links and waiting messages; its numbers and username are free again. */
    @Requires(ACCOUNT_WRITE)
    public void delete(long id) {
        accounts.remove(accounts.get(id));
    }

    private static boolean isRenamed(Account account, AccountDetails details) {
        return details.username() != null
                && !account.username().equals(details.username().strip());
    }

    private AccountGroup group(Long id) {
        if (id == null) {
            throw new BusinessException(Problem.at("group", "required"));
        }
        return groups.find(id).orElseThrow(() -> new BusinessException(Problem.at("group", "group.unknown")));
    }
}
