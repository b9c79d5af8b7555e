// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.calls;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** What the calls of each UTC day add up to, from three sources that must agree to the millionth. */
final class MonthSums {

    private static final String SQL = """
            select cast(started_at as date), count(*), count(*) filter (where duration > 0), sum(duration), sum(billed_seconds),
                sum(charge), sum(cost)
            from call_record where provider_id = ? and state = 'RATED' group by cast(started_at as date)""";

    private static final int DAY = "2026-10-01".length();
    private static final int MILLIONTHS = 6;

    private MonthSums() {}

    /** As the console and the API show them. */
    static Map<String, String> shown(MonthProvider provider) {
        var sums = new TreeMap<String, String>();
        var sheet = provider.get("call-summaries?interval=DAILY&until=" + MonthFiles.MONTH + "-31T12:00:00Z");
        for (var row : sheet.getJsonArray("rows").getValuesAs(JsonObject.class)) {
            sums.put(
                    row.getString("start").substring(0, DAY),
                    text(
                            number(row, "attempts").longValue(),
                            number(row, "connected").longValue(),
                            number(row, "duration").longValue(),
                            number(row, "billedDuration").longValue(),
                            number(row, "charge"),
                            number(row, "cost")));
        }
        return sums;
    }

    private static BigDecimal number(JsonObject row, String member) {
        return row.getJsonNumber(member).bigDecimalValue();
    }

    /** As the stored calls add up. */
    static Map<String, String> stored(Connection connection, long provider) throws SQLException {
        var sums = new TreeMap<String, String>();
        try (var statement = connection.prepareStatement(SQL)) {
            statement.setLong(1, provider);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    sums.put(
                            rows.getString(1),
                            text(
                                    rows.getLong(2),
                                    rows.getLong(3),
                                    rows.getLong(4),
                                    rows.getLong(5),
                                    rows.getBigDecimal(6),
                                    rows.getBigDecimal(7)));
                }
            }
        }
        return sums;
    }

    /** As they were counted by hand. */
    static Map<String, String> counted(HandRecount recount) {
        var sums = new TreeMap<String, String>();
        recount.days()
                .forEach((day, sum) -> sums.put(
                        day, text(sum.attempts, sum.connected, sum.seconds, sum.billed, sum.charge, sum.cost)));
        return sums;
    }

    private static String text(
            long attempts, long connected, long seconds, long billed, BigDecimal charge, BigDecimal cost) {
        return "%d %d %d %d %s %s"
                .formatted(
                        attempts,
                        connected,
                        seconds,
                        billed,
                        charge.setScale(MILLIONTHS).toPlainString(),
                        cost.setScale(MILLIONTHS).toPlainString());
    }
}
