// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.PhoneNumber;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import io.demarc.secrets.Vault;
import io.demarc.store.UniqueKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    Usernames usernames;

    @Inject
    HistoryRepository history;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    Account create(AccountGroup group, Creation creation, NewAccount asked, ProvisioningProfile profile) {
        var problems = taken(asked, group.owner().organizationId());
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
        UniqueKey.write(accounts::flush, refused -> new BusinessException(takenMeanwhile));
    }

    /** Notes that another account has the username, or that it lies in another organization's block (CU-8). */
    void check(Problems problems, String typed, long organizationId) {
        var username = typed == null ? "" : typed.strip();
        // What is no username is refused with the rest of the form, and PostgreSQL takes no NUL in a question.
        if (Username.isOne(username)) {
            problems.addIf(!numbers.takenUsernames(Set.of(username)).isEmpty(), "username", "username.taken");
            problems.addIf(usernames.isOthers(username, organizationId), "username", "username.othersBlock");
        }
    }

    String seal(Account account, SipPassword password) {
        return vault.seal(password.value(), account.owner(), secretName(account.number()));
    }

    String openPassword(Account account) {
        return vault.open(account.passwordSealed(), account.owner(), secretName(account.number()));
    }

    String openPassword(SealedUser user) {
        return vault.open(user.sealed(), user.owner(), secretName(user.number()));
    }

    /** What other accounts have already of what is asked for; broken numbers are refused with the rest of the form. */
    private Problems taken(NewAccount asked, long organizationId) {
        var number = PhoneNumber.typedOrNone(asked.number()).map(PhoneNumber::value);
        var second = PhoneNumber.typedOrNone(asked.secondNumber()).map(PhoneNumber::value);
        var taken = numbers.taken(
                Stream.of(number, second).flatMap(Optional::stream).collect(Collectors.toSet()));
        var problems = new Problems()
                .addIf(number.filter(taken::contains).isPresent(), "number", "number.taken")
                .addIf(second.filter(taken::contains).isPresent(), "secondNumber", "number.taken");
        check(problems, asked.details().username(), organizationId);
        return problems;
    }

    /** The number never changes and is unique: the password opens for no other account. */
    private static String secretName(String number) {
        return "account/" + number + "/password";
    }
}
