// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import io.demarc.imports.ImportColumn;
import io.demarc.kernel.Problems;
import io.demarc.kernel.Text;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How to read the call files of another system (CL-1). Each column is named as in the first line of the file, or by its
 * position, from 1.
 *
 * @param separator one character, or {@code tab}; null when the file tells by its first line
 * @param headed whether the first line names the columns
 * @param callId and the other columns: null when the file has none
 * @param timeFormat a pattern of {@link DateTimeFormatter}; null for ISO 8601 and seconds or milliseconds since 1970
 * @param timeZone of times that name none, such as {@code Europe/Rome}; null for UTC
 * @param durationUnit null for seconds
 */
public record CallMapping(
        String separator,
        boolean headed,
        String callId,
        String leg,
        String startedAt,
        String account,
        String organization,
        String caller,
        String callee,
        String duration,
        String outcome,
        String timeFormat,
        String timeZone,
        DurationUnit durationUnit) {

    private static final int LONGEST_NAME = 60;

    /** The format that {@code docs/calls.md} tells. */
    public static final CallMapping DOCUMENTED = new CallMapping(
            null,
            true,
            CallColumns.CALL_ID.header(),
            CallColumns.LEG.header(),
            CallColumns.STARTED_AT.header(),
            CallColumns.ACCOUNT.header(),
            CallColumns.ORGANIZATION.header(),
            CallColumns.CALLER.header(),
            CallColumns.CALLEE.header(),
            CallColumns.DURATION.header(),
            CallColumns.OUTCOME.header(),
            null,
            null,
            null);

    public CallMapping {
        var problems = new Problems();
        separator = problems.noting(separator == null ? null : "separator", separatorOf(separator));
        callId = name(problems, "callId", callId);
        leg = name(problems, "leg", leg);
        startedAt = name(problems, "startedAt", startedAt);
        account = name(problems, "account", account);
        organization = name(problems, "organization", organization);
        caller = name(problems, "caller", caller);
        callee = name(problems, "callee", callee);
        duration = name(problems, "duration", duration);
        outcome = name(problems, "outcome", outcome);
        timeFormat = Text.trimmed(timeFormat);
        timeZone = Text.trimmed(timeZone);
        durationUnit = durationUnit == null ? DurationUnit.SECONDS : durationUnit;
        problems.addIf(callId == null, "callId", "required")
                .addIf(startedAt == null, "startedAt", "required")
                .addIf(callee == null, "callee", "required")
                .addIf(duration == null, "duration", "required")
                .addIf(account == null && organization == null, "account", "callMapping.whose")
                .addIf(!isPattern(timeFormat), "timeFormat", "callMapping.timeFormat")
                .addIf(!isZone(timeZone), "timeZone", "callMapping.timeZone");
        if (!headed) {
            noteNames(
                    problems,
                    columns(callId, leg, startedAt, account, organization, caller, callee, duration, outcome));
        }
        problems.throwIfAny();
    }

    private static void noteNames(Problems problems, List<String> columns) {
        var fields = List.of(
                "callId", "leg", "startedAt", "account", "organization", "caller", "callee", "duration", "outcome");
        for (var i = 0; i < fields.size(); i++) {
            var column = columns.get(i);
            problems.addIf(column != null && !isPosition(column), fields.get(i), "callMapping.position");
        }
    }

    /** What each of {@link CallColumns#ALL} is called in the file; null for none. */
    List<String> columns() {
        return columns(callId, leg, startedAt, account, organization, caller, callee, duration, outcome);
    }

    private static List<String> columns(String... names) {
        var list = new ArrayList<String>();
        for (var name : names) {
            list.add(name);
        }
        return list;
    }

    String columnOf(ImportColumn column) {
        return columns().get(CallColumns.ALL.indexOf(column));
    }

    static boolean isPosition(String column) {
        return column.matches("[1-9]\\d?");
    }

    Character separatorSign() {
        return separator == null ? null : separator.equals("tab") ? '\t' : separator.charAt(0);
    }

    ZoneId zone() {
        return timeZone == null ? java.time.ZoneOffset.UTC : ZoneId.of(timeZone);
    }

    DateTimeFormatter timePattern() {
        return timeFormat == null ? null : DateTimeFormatter.ofPattern(timeFormat, Locale.ROOT);
    }

    boolean isDocumented() {
        return equals(DOCUMENTED);
    }

    private static java.util.function.Supplier<String> separatorOf(String typed) {
        return () -> {
            var sign = typed == null || typed.isEmpty() ? null : typed.equals("\t") ? "tab" : typed.strip();
            if (sign != null && !sign.equals("tab") && (sign.length() != 1 || !",;|:".contains(sign))) {
                throw new io.demarc.kernel.BusinessException(
                        io.demarc.kernel.Problem.at("separator", "callMapping.separator"));
            }
            return sign;
        };
    }

    private static String name(Problems problems, String field, String typed) {
        return problems.noting(field, () -> Text.optional(field, typed, LONGEST_NAME));
    }

    private static boolean isPattern(String format) {
        try {
            return format == null || Objects.nonNull(DateTimeFormatter.ofPattern(format, Locale.ROOT));
        } catch (IllegalArgumentException noPattern) {
            return false;
        }
    }

    private static boolean isZone(String zone) {
        try {
            return zone == null || Objects.nonNull(ZoneId.of(zone));
        } catch (DateTimeException noZone) {
            return false;
        }
    }
}
