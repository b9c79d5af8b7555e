// SPDX-License-Identifier: Apache-2.0
package io.demarc.generator;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A country in which organizations sit: when people work there.
 *
 * @param index its place in {@link #ALL}
 * @param weight how many of a hundred organizations it has
 */
record Market(int index, String country, String timeZone, ZoneId zone, int weight) {

    static final List<Market> ALL = all(
            market("IT", "Europe/Rome", 30),
            market("GB", "Europe/London", 18),
            market("DE", "Europe/Berlin", 18),
            market("ES", "Europe/Madrid", 10),
            market("US", "America/New_York", 12),
            market("BR", "America/Sao_Paulo", 5),
            market("SG", "Asia/Singapore", 4),
            market("AU", "Australia/Sydney", 3));

    /** Calls by hour of the day, made up: two humps of a working day with lunch between them. */
    private static final double[] DAY = {
        2, 1, 1, 1, 1, 2, 6, 20, 60, 95, 100, 96, 75, 62, 82, 94, 90, 78, 52, 30, 20, 14, 8, 4
    };

    private static final double SATURDAY = 0.3;
    private static final double SUNDAY = 0.15;

    /** How much an organization calls at that minute; only the ratio of two such numbers means something. */
    double bustle(Instant minute) {
        var local = minute.atZone(zone);
        var hour = local.getHour();
        var within = local.getMinute() / 60.0;
        var level = DAY[hour] * (1 - within) + DAY[(hour + 1) % 24] * within;
        return level * weekday(local.getDayOfWeek());
    }

    private static double weekday(DayOfWeek day) {
        return switch (day) {
            case SATURDAY -> SATURDAY;
            case SUNDAY -> SUNDAY;
            default -> 1;
        };
    }

    private static Market market(String country, String timeZone, int weight) {
        return new Market(0, country, timeZone, ZoneId.of(timeZone), weight);
    }

    private static List<Market> all(Market... markets) {
        return IntStream.range(0, markets.length)
                .mapToObj(
                        i -> new Market(i, markets[i].country, markets[i].timeZone, markets[i].zone, markets[i].weight))
                .toList();
    }
}
