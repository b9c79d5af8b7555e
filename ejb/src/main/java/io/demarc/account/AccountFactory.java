// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.PhoneNumber;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import io.demarc.secrets.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes accounts, one way for all three: typed, by wizard, from a file (AC-7). */
@ApplicationScoped
class AccountFactory {

    @Inject
    AccountRepository accounts;

    @Inject
    NumberRepository numbers;

    @Inject
    HistoryRepository history;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    Account create(AccountGroup group, Creation creation, NewAccount asked, ProvisioningProfile profile) {
        var problems = taken(asked);
        var password = problems.noting(() -> SipPassword.of(asked.password(), asked.repeated()));
        var account = problems.noting(() -> new Account(group, creation, asked, profile, clock.instant()));
        problems.throwIfAny();
        return keep(account, password);
    }

    /** Like {@link #create}, for a caller who asked for many at once whether their numbers and usernames are free. */
    Account createFree(AccountGroup group, Creation creation, NewAccount asked, ProvisioningProfile profile) {
        var account = new Account(group, creation, asked, profile, clock.instant());
        return keep(account, SipPassword.of(asked.password(), asked.repeated()));
    }

    private Account keep(Account account, SipPassword password) {
        account.sealPassword(seal(account, password));
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

    boolean isUsernameTaken(String typed) {
        var username = typed == null ? "" : typed.strip();
        // What is no username is refused with the rest of the form, and PostgreSQL takes no NUL in a question.
        return Username.isOne(username)
                && !numbers.takenUsernames(Set.of(username)).isEmpty();
    }

    String seal(Account account, SipPassword password) {
        return vault.seal(password.value(), account.owner(), secretName(account));
    }

    String openPassword(Account account) {
        return vault.open(account.passwordSealed(), account.owner(), secretName(account));
    }

    /** What other accounts have already of what is asked for; broken numbers are refused with the rest of the form. */
    private Problems taken(NewAccount asked) {
        var number = PhoneNumber.typedOrNone(asked.number()).map(PhoneNumber::value);
        var second = PhoneNumber.typedOrNone(asked.secondNumber()).map(PhoneNumber::value);
        var taken = numbers.taken(
                Stream.of(number, second).flatMap(Optional::stream).collect(Collectors.toSet()));
        return new Problems()
                .addIf(number.filter(taken::contains).isPresent(), "number", "number.taken")
                .addIf(second.filter(taken::contains).isPresent(), "secondNumber", "number.taken")
                .addIf(isUsernameTaken(asked.details().username()), "username", "username.taken");
    }

    /** The number never changes and is unique: the password opens for no other account. */
    private static String secretName(Account account) {
        return "account/" + account.number() + "/password";
    }
}
