// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import io.demarc.account.AccountDirectory;
import io.demarc.calls.rating.DialledDigits;
import io.demarc.calls.rating.TariffBook;
import io.demarc.calls.record.NewCall;
import io.demarc.imports.ImportColumn;
import io.demarc.imports.ImportColumn.Content;
import io.demarc.imports.Rejection;
import io.demarc.imports.RowProblem;
import io.demarc.imports.RowRefused;
import io.demarc.kernel.SpreadsheetCell;
import java.util.List;
import java.util.Locale;

/** Makes calls of rows: whose they are, when they began, what they are charged. Not for several threads. */
final class CallRows {

    private static final char NOT_DECODED = '\ufffd';

    private static final int CALL_ID = 0;
    private static final int LEG = 1;
    private static final int STARTED_AT = 2;
    private static final int ACCOUNT = 3;
    private static final int ORGANIZATION = 4;
    private static final int CALLER = 5;
    private static final int CALLEE = 6;
    private static final int DURATION = 7;
    private static final int OUTCOME = 8;

    private final CallFormat format;
    private final CallTimes times;
    private final CallDirectory.Parties parties;
    private final TariffBook tariffs;
    private final CallSpan span;
    private final int[] places;

    /** @param span when calls may have begun */
    CallRows(CallFormat format, CallDirectory.Parties parties, TariffBook tariffs, CallSpan span) {
        this.format = format;
        this.times =
                new CallTimes(format.mapping().timePattern(), format.mapping().zone());
        this.parties = parties;
        this.tariffs = tariffs;
        this.span = span;
        this.places = format.places().stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * @param line of the file, from 1
     * @throws RowRefused when something is wrong with the row
     */
    NewCall read(long line, List<String> cells) {
        var columns = format.headers().size();
        if (cells.size() != columns) {
            var problem = cells.size() < columns ? RowProblem.TOO_FEW_CELLS : RowProblem.TOO_MANY_CELLS;
            throw new RowRefused(Rejection.ofRow(problem, cells.size()));
        }
        var callId = cell(cells, CALL_ID);
        var leg = cell(cells, LEG);
        var startedAt = startedAt(cell(cells, STARTED_AT));
        var account = accountId(cell(cells, ACCOUNT));
        var organization = organization(cell(cells, ORGANIZATION), account);
        var caller = cell(cells, CALLER);
        var callee = cell(cells, CALLEE);
        var duration = duration(cell(cells, DURATION));
        var outcome = outcome(cell(cells, OUTCOME));
        var digits = DialledDigits.of(callee);
        return new NewCall(
                line,
                organization,
                account == null ? null : account.accountId(),
                startedAt,
                callId,
                leg == null ? "" : leg,
                caller,
                digits.isEmpty() ? callee : digits,
                outcome,
                duration,
                tariffs.rate(organization, digits, startedAt, duration));
    }

    private long startedAt(String text) {
        var millis = times.millis(text);
        if (millis.isEmpty()) {
            throw refused(CallColumns.STARTED_AT, RowProblem.NO_TIME);
        }
        if (millis.getAsLong() < span.earliest()) {
            throw refused(CallColumns.STARTED_AT, RowProblem.TOO_OLD);
        }
        if (millis.getAsLong() > span.latest()) {
            throw refused(CallColumns.STARTED_AT, RowProblem.IN_THE_FUTURE);
        }
        return millis.getAsLong();
    }

    /** A SIP address stands for its user. */
    private AccountDirectory.Entry accountId(String text) {
        if (text == null) {
            return null;
        }
        var bare = text.startsWith("sip:") ? text.substring(4) : text;
        var at = bare.indexOf('@');
        var found = parties.accounts().get(at < 0 ? bare : bare.substring(0, at));
        if (found == null) {
            throw refused(CallColumns.ACCOUNT, RowProblem.UNKNOWN_ACCOUNT);
        }
        return found;
    }

    private long organization(String name, AccountDirectory.Entry account) {
        if (name == null && account == null) {
            throw refused(CallColumns.ACCOUNT, RowProblem.MISSING);
        }
        if (name == null) {
            return account.organizationId();
        }
        var found = parties.organizations().get(name.toLowerCase(Locale.ROOT));
        if (found == null) {
            throw refused(CallColumns.ORGANIZATION, RowProblem.UNKNOWN_ORGANIZATION);
        }
        if (account != null && !found.equals(account.organizationId())) {
            throw refused(CallColumns.ACCOUNT, RowProblem.ACCOUNT_OF_OTHER);
        }
        return found;
    }

    private int duration(String text) {
        var seconds = CallDuration.seconds(text, format.mapping().durationUnit());
        if (seconds.isEmpty()) {
            throw refused(CallColumns.DURATION, RowProblem.NO_DURATION);
        }
        if (seconds.getAsLong() > TariffBook.LONGEST_CALL) {
            throw refused(CallColumns.DURATION, RowProblem.OUT_OF_RANGE);
        }
        return (int) seconds.getAsLong();
    }

    private static int outcome(String text) {
        if (text == null) {
            return 0;
        }
        if (text.length() != 3 || text.charAt(0) < '1' || text.charAt(0) > '6' || !areDigits(text)) {
            throw refused(CallColumns.OUTCOME, RowProblem.NO_OUTCOME);
        }
        return Integer.parseInt(text);
    }

    private static boolean areDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** What stands in a column of {@link CallColumns#ALL}, held against the rules that a cell of any file obeys; null when nothing does. */
    private String cell(List<String> cells, int index) {
        var column = CallColumns.ALL.get(index);
        var raw = places[index] < 0 ? "" : cells.get(places[index]);
        var text = (raw.startsWith("'") ? SpreadsheetCell.bare(raw) : raw).strip();
        if (text.isEmpty()) {
            if (column.required()) {
                throw refused(column, RowProblem.MISSING);
            }
            return null;
        }
        if (text.length() > column.longest()) {
            throw new RowRefused(new Rejection(column, RowProblem.TOO_LONG, (long) column.longest()));
        }
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isISOControl(c)) {
                throw refused(column, RowProblem.CONTROL_CHARACTERS);
            }
            if (c == NOT_DECODED) {
                throw refused(column, RowProblem.BROKEN_TEXT);
            }
        }
        var first = text.charAt(0);
        if (!Character.isLetterOrDigit(first) && isFormula(column, text)) {
            throw refused(column, RowProblem.FORMULA);
        }
        return text;
    }

    private static boolean isFormula(ImportColumn column, String text) {
        return column.content() == Content.PHONE
                ? SpreadsheetCell.isFormulaForPhone(text)
                : SpreadsheetCell.isFormula(text);
    }

    private static RowRefused refused(ImportColumn column, RowProblem problem) {
        return new RowRefused(Rejection.at(column, problem));
    }
}
