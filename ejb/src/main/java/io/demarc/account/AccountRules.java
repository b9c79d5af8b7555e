// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static io.demarc.account.AccountColumns.DESCRIPTION;
import static io.demarc.account.AccountColumns.EMAIL;
import static io.demarc.account.AccountColumns.FULL_NAME;
import static io.demarc.account.AccountColumns.GSM_NUMBER;
import static io.demarc.account.AccountColumns.SECURITY_MODEL;

import io.demarc.imports.CheckedRow;
import io.demarc.imports.ImportColumn;
import io.demarc.imports.ImportLayout;
import io.demarc.imports.Rejection;
import io.demarc.imports.RowProblem;
import io.demarc.imports.RowRules;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.EmailAddress;
import io.demarc.kernel.PhoneNumber;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules of a file of accounts (AC-8): no two rows have the same number, in international form. */
record AccountRules(NumberRepository numbers, long room) implements RowRules {

    @Override
    public ImportLayout layout() {
        return AccountColumns.LAYOUT;
    }

    @Override
    public Optional<RowProblem> problem(ImportColumn column, String cell) {
        if (column.equals(GSM_NUMBER)) {
            return brokenNumber(cell);
        }
        if (column.equals(EMAIL)) {
            return isEmail(cell) ? Optional.empty() : Optional.of(RowProblem.BROKEN_EMAIL);
        }
        return column.equals(SECURITY_MODEL) && model(cell).isEmpty()
                ? Optional.of(RowProblem.UNKNOWN_SECURITY_MODEL)
                : Optional.empty();
    }

    @Override
    public String key(Map<ImportColumn, String> cells) {
        var cell = cells.get(GSM_NUMBER);
        return brokenNumber(cell).isPresent() ? null : PhoneNumber.typed(cell).value();
    }

    @Override
    public Set<String> taken(Collection<String> keys) {
        return numbers.taken(keys);
    }

    @Override
    public Rejection takenKey() {
        return Rejection.at(GSM_NUMBER, RowProblem.NUMBER_TAKEN);
    }

    @Override
    public Rejection doubleKey(long earlierLine) {
        return new Rejection(GSM_NUMBER, RowProblem.DUPLICATE_NUMBER, earlierLine);
    }

    @Override
    public Rejection noRoom() {
        return Rejection.ofRow(RowProblem.NO_USERNAME_LEFT);
    }

    static NewAccount asked(CheckedRow row, String username, Long groupId, Long profileId) {
        var defaults = AccountDetails.defaults(username, groupId, profileId);
        var details = new AccountDetails(
                username,
                row.text(FULL_NAME),
                row.text(EMAIL),
                row.text(DESCRIPTION),
                defaults.visible(),
                defaults.type(),
                model(row),
                defaults.obfuscation(),
                defaults.obfuscationKey(),
                defaults.keepAlive(),
                groupId,
                profileId);
        return new NewAccount(null, null, row.key(), null, details);
    }

    static SecurityModel model(CheckedRow row) {
        return model(row.text(SECURITY_MODEL)).orElseThrow();
    }

    private static boolean isEmail(String cell) {
        try {
            EmailAddress.optional(cell);
            return true;
        } catch (BusinessException broken) {
            return false;
        }
    }

    /** As the manuals, the console and the REST API write it: end-to-end, END_TO_END, End to end. */
    private static Optional<SecurityModel> model(String cell) {
        var word = cell.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return switch (word) {
            case "END_TO_END" -> Optional.of(SecurityModel.END_TO_END);
            case "END_TO_SITE" -> Optional.of(SecurityModel.END_TO_SITE);
            default -> Optional.empty();
        };
    }

    /** A number from a file must be one that a text message can be sent to from anywhere (AV-3). */
    private static Optional<RowProblem> brokenNumber(String cell) {
        if (cell.chars().anyMatch(Character::isLetter)) {
            return Optional.of(RowProblem.LETTERS_IN_NUMBER);
        }
        try {
            var number = PhoneNumber.typed(cell);
            if (!number.isInternational()) {
                return Optional.of(RowProblem.NO_PREFIX);
            }
            return number.isPlausible() ? Optional.empty() : Optional.of(RowProblem.IMPLAUSIBLE_NUMBER);
        } catch (BusinessException noNumber) {
            return Optional.of(RowProblem.IMPLAUSIBLE_NUMBER);
        }
    }
}
