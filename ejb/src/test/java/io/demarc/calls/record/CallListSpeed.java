// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import io.demarc.access.Caller;
import io.demarc.access.Role;
import io.demarc.kernel.TenantPath;
import io.demarc.store.Cursor;
import io.demarc.store.PageRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How long the pages of the list of calls take, with their count as the console shows it (P8). Started by {@code bench/call-list}. */
final class CallListSpeed {

    private static final Caller NINA =
            Caller.operator(1L, "nina", TenantPath.provider(1), Role.SERVICE_PROVIDER.permissions());
    private static final int ROUNDS = 41;
    private static final int COUNTED = 10_001;
    private static final int ROWS = 50;
    private static final Instant MIDDLE = Instant.parse("2026-10-15T10:00:00Z");

    private final GeneratedMonth month;
    private final Calls calls;

    private CallListSpeed(Path folder) throws SQLException, IOException {
        month = new GeneratedMonth(folder);
        month.store("calls.csv");
        calls = month.domain.bean(Calls.class);
    }

    public static void main(String[] arguments) throws SQLException, IOException {
        var few = new CallListSpeed(Path.of(arguments[0]));
        var many = new CallListSpeed(Path.of(arguments[1]));
        few.measure();
        many.measure();
        var small = few.measure();
        var large = many.measure();
        large.forEach((page, time) ->
                print("%s: %.1f ms, %.1f ms, ratio %.2f", page, small.get(page), time, time / small.get(page)));
    }

    private Map<String, Double> measure() throws SQLException {
        var organization =
                month.number("select organization_id from call_record group by 1 order by count(*) desc limit 1");
        var ofOrganization = CallFilter.behind(organization, null, null, null, null);
        var times = new LinkedHashMap<String, Double>();
        times.put("first", median(CallFilter.ALL, false, null));
        times.put("deep", median(CallFilter.ALL, false, new Cursor(false, 1, MIDDLE.toString())));
        times.put("oldest first", median(CallFilter.ALL, true, null));
        times.put("of an organization", median(ofOrganization, false, null));
        var number = month.text("select callee from call_record where duration > 0 order by id offset 1000 limit 1");
        times.put("of a called number", median(ofNumber(number), false, null));
        times.put("of a number that nobody called", median(ofNumber("999" + number), false, null));
        times.put("of a country", median(ofNumber(number.substring(0, 2)), false, null));
        times.put(
                "of a time",
                median(new CallFilter(null, null, null, null, MIDDLE, null, null, null, null, null), true, null));
        return times;
    }

    private static CallFilter ofNumber(String number) {
        return new CallFilter(null, null, null, number, null, null, null, null, null, null);
    }

    private double median(CallFilter filter, boolean ascending, Cursor cursor) {
        var request = new PageRequest(Calls.SORTS.get(0), ascending, cursor, ROWS);
        var times = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var start = System.nanoTime();
            month.domain.as(NINA, () -> calls.page(filter, request).rows().size() + calls.count(filter, COUNTED));
            times[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static void print(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, text, values));
    }
}
