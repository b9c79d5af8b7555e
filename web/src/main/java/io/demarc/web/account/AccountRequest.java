// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import static java.util.Objects.requireNonNullElse;

import io.demarc.account.AccountDetails;
import io.demarc.account.AccountType;
import io.demarc.account.Creation;
import io.demarc.account.NewAccount;
import io.demarc.account.SecurityModel;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;

/**
 * A new account as a program describes it. Only the number and the group must be given; null stands for what the form
 * of the console starts with (AC-4 to AC-6), a free username and a random password.
 *
 * @param creation PLAIN unless said
 */
public record AccountRequest(
        Creation creation,
        String number,
        String secondNumber,
        String username,
        String password,
        String fullName,
        String email,
        String description,
        Boolean visible,
        AccountType type,
        SecurityModel securityModel,
        Boolean obfuscation,
        String obfuscationKey,
        Boolean keepAlive,
        Long groupId,
        Long profileId) {

    /** @throws BusinessException for accounts from a file: only an import makes them */
    Creation way() {
        if (creation == Creation.BATCH) {
            throw new BusinessException(Problem.at("creation", "member.word", Creation.PLAIN + ", " + Creation.WIZARD));
        }
        return requireNonNullElse(creation, Creation.PLAIN);
    }

    NewAccount asked(String chosenUsername) {
        var usual = AccountDetails.defaults(chosenUsername, groupId, profileId);
        var details = new AccountDetails(
                chosenUsername,
                fullName,
                email,
                description,
                requireNonNullElse(visible, usual.visible()),
                requireNonNullElse(type, usual.type()),
                requireNonNullElse(securityModel, usual.securityModel()),
                requireNonNullElse(obfuscation, usual.obfuscation()),
                requireNonNullElse(obfuscationKey, usual.obfuscationKey()),
                requireNonNullElse(keepAlive, usual.keepAlive()),
                groupId,
                profileId);
        return new NewAccount(password, password, number, secondNumber, details);
    }

    @Override
    public String toString() {
        return "AccountRequest[" + number + "]";
    }
}
