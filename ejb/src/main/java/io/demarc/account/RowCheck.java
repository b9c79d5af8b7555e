// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static io.demarc.account.ImportColumn.*;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.EmailAddress;
import io.demarc.kernel.PhoneNumber;
import io.demarc.kernel.SpreadsheetCell;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The rules that a row of a file obeys by itself (AC-8). The dry run and the import both ask here; whether a number is
 * taken is asked for many rows at once.
 *
 * @param number in international form; null when the cell is no such number
 * @param rejection null when nothing is wrong
 */
record RowCheck(String number, SecurityModel securityModel, Map<ImportColumn, String> cells, Rejection rejection) {

    static RowCheck of(ImportFormat format, List<String> cells) {
        var expected = format.columns().size();
        if (cells.size() != expected) {
            var problem = cells.size() < expected ? RowProblem.TOO_FEW_CELLS : RowProblem.TOO_MANY_CELLS;
            return refused(new Rejection(null, problem, (long) cells.size()));
        }
        return of(format.byColumn(cells));
    }

    static RowCheck ofCut() {
        return refused(Rejection.ofRow(RowProblem.LINE_TOO_LONG, ImportFile.LONGEST_LINE));
    }

    private static RowCheck refused(Rejection rejection) {
        return new RowCheck(null, null, Map.of(), rejection);
    }

    private static RowCheck of(Map<ImportColumn, String> cells) {
        var number = PhoneRule.number(cells.get(GSM_NUMBER));
        var model = model(cells.get(SECURITY_MODEL));
        var rejection = cells.entrySet().stream()
                .filter(cell -> cell.getKey() != REASON)
                .map(cell -> general(cell.getKey(), cell.getValue()).or(() -> special(cell.getKey(), cell.getValue())))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        return new RowCheck(number.orElse(null), model.orElse(null), cells, rejection);
    }

    boolean isGood() {
        return rejection == null;
    }

    NewAccount asked(String username, Long groupId, Long profileId) {
        var defaults = AccountDetails.defaults(username, groupId, profileId);
        var details = new AccountDetails(
                username,
                cells.get(FULL_NAME),
                cells.get(EMAIL),
                cells.get(DESCRIPTION),
                defaults.visible(),
                defaults.type(),
                securityModel,
                defaults.obfuscation(),
                defaults.obfuscationKey(),
                defaults.keepAlive(),
                groupId,
                profileId);
        return new NewAccount(null, null, number, null, details);
    }

    private static Optional<Rejection> general(ImportColumn column, String cell) {
        var formula = column == GSM_NUMBER ? SpreadsheetCell.isFormulaForPhone(cell) : SpreadsheetCell.isFormula(cell);
        if (formula) {
            return rejected(column, RowProblem.FORMULA);
        }
        if (cell.strip().chars().anyMatch(c -> Character.isISOControl(c) && !mayStand(column, c))) {
            return rejected(column, RowProblem.CONTROL_CHARACTERS);
        }
        if (cell.strip().length() > column.longest()) {
            return Optional.of(new Rejection(column, RowProblem.TOO_LONG, (long) column.longest()));
        }
        return column.isRequired() && cell.isBlank() ? rejected(column, RowProblem.MISSING) : Optional.empty();
    }

    /** A description may have several lines, as when it is typed. */
    private static boolean mayStand(ImportColumn column, int control) {
        return column == DESCRIPTION && "\r\n\t".indexOf(control) >= 0;
    }

    private static Optional<Rejection> special(ImportColumn column, String cell) {
        return switch (column) {
            case GSM_NUMBER -> PhoneRule.broken(cell).map(problem -> Rejection.at(column, problem));
            case EMAIL -> isEmail(cell) ? Optional.empty() : rejected(column, RowProblem.BROKEN_EMAIL);
            case SECURITY_MODEL ->
                model(cell).isPresent() ? Optional.empty() : rejected(column, RowProblem.UNKNOWN_SECURITY_MODEL);
            default -> Optional.empty();
        };
    }

    private static Optional<Rejection> rejected(ImportColumn column, RowProblem problem) {
        return Optional.of(Rejection.at(column, problem));
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
    private static final class PhoneRule {

        static Optional<String> number(String cell) {
            return broken(cell).isPresent()
                    ? Optional.empty()
                    : Optional.of(PhoneNumber.typed(cell).value());
        }

        static Optional<RowProblem> broken(String cell) {
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
}
