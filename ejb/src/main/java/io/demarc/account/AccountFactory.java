// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import io.demarc.secrets.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Set;

/** Makes accounts, one way for all three: typed, by wizard, from a file (AC-7). */
@ApplicationScoped
class AccountFactory {

    @Inject
    AccountRepository accounts;

    @Inject
    NumberRepository numbers;

    @Inject
    Usernames usernames;

    @Inject
    HistoryRepository history;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    Account create(AccountGroup group, Creation creation, NewAccount asked, ProvisioningProfile profile) {
        var account = new Account(group, creation, asked, profile, clock.instant());
        refuseTaken(account);
        return keep(account, asked);
    }

    /** Like {@link #create}, for a caller who asked for many at once whether their numbers and usernames are free. */
    Account createFree(AccountGroup group, Creation creation, NewAccount asked, ProvisioningProfile profile) {
        return keep(new Account(group, creation, asked, profile, clock.instant()), asked);
    }

    private Account keep(Account account, NewAccount asked) {
        account.sealPassword(seal(account, SipPassword.of(asked.password(), asked.repeated())));
        accounts.add(account);
        numbers.claim(account);
        history.note(account, AccountEvent.CREATED, null);
        return account;
    }

    /** Writes now, so that a number that somebody else took in this very moment is a refusal and not a failure. */
    void flush(Problem takenMeanwhile) {
        try {
            accounts.flush();
        } catch (PersistenceException refused) {
            throw new BusinessException(takenMeanwhile);
        }
    }

    /** @throws BusinessException when another account has it, or it lies in another organization's block */
    void refuseUsername(String username, long organizationId) {
        // What is no username is refused with the rest of the form, and PostgreSQL takes no NUL in a question.
        if (Username.isOne(username)
                && !numbers.takenUsernames(Set.of(username)).isEmpty()) {
            throw new BusinessException(Problem.at("username", "username.taken"));
        }
        usernames.refuseOthers(username, organizationId);
    }

    String seal(Account account, SipPassword password) {
        return vault.seal(password.value(), account.owner(), secretName(account));
    }

    String openPassword(Account account) {
        return vault.open(account.passwordSealed(), account.owner(), secretName(account));
    }

    private void refuseTaken(Account account) {
        var asked = new java.util.HashSet<>(Set.of(account.number()));
        if (account.secondNumber() != null) {
            asked.add(account.secondNumber());
        }
        var taken = numbers.taken(asked);
        var problems = new Problems()
                .addIf(taken.contains(account.number()), "number", "number.taken")
                .addIf(
                        account.secondNumber() != null && taken.contains(account.secondNumber()),
                        "secondNumber",
                        "number.taken");
        problems.noting("username", () -> {
            refuseUsername(account.username(), account.owner().organizationId());
            return null;
        });
        problems.throwIfAny();
    }

    /** The number never changes and is unique: the password opens for no other account. */
    private static String secretName(Account account) {
        return "account/" + account.number() + "/password";
    }
}
