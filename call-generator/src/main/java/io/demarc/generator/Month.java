// SPDX-License-Identifier: Apache-2.0
package io.demarc.generator;

import java.io.IOException;
import java.nio.file.Files;

/** Writes the calls of a month in the order in which they began, to the minute. Memory does not grow with their number. */
public final class Month {

    private final Settings settings;
    private final Dice dice;
    private final Composer composer;
    private final Rhythm rhythm;
    private final BadRow badRow = new BadRow();
    private final Earlier earlier = new Earlier();
    private final Tally tally = new Tally();

    private Month(Settings settings) {
        this.settings = settings;
        dice = new Dice(settings.seed);
        var caller = new Caller(new Parties(settings));
        composer = new Composer(settings, dice, caller);
        rhythm = new Rhythm(settings.month, settings.calls, caller.traffic());
    }

    /** Writes calls.csv and, when there are late ones, late.csv, with {@code .gz} when they are compressed. */
    public static Tally write(Settings settings) throws IOException {
        Files.createDirectories(settings.directory);
        try (var calls = new CallFile(settings.directory, "calls.csv", settings.gzip);
                var late = settings.late > 0 ? new CallFile(settings.directory, "late.csv", settings.gzip) : null) {
            var month = new Month(settings);
            month.write(calls, late);
            return month.tally;
        }
    }

    private void write(CallFile calls, CallFile late) throws IOException {
        for (var minute = 0; minute < rhythm.minutes(); minute++) {
            for (var market : Market.ALL) {
                composer.turnTo(rhythm.at(minute), market);
                for (var left = rhythm.next(minute, market); left > 0; left--) {
                    next(calls, late);
                }
            }
        }
    }

    private void next(CallFile calls, CallFile late) throws IOException {
        var row = composer.next();
        var isLate = dice.happens(settings.late);
        tally.call(composer.seconds(), isLate);
        if (isLate) {
            late.write(row);
            return;
        }
        calls.write(row);
        if (settings.duplicates > 0) {
            earlier.keep(row);
        }
        if (dice.happens(settings.duplicates)) {
            earlier.writeOne(dice, calls);
            tally.duplicate();
        }
        if (dice.happens(settings.bad)) {
            badRow.write(row, calls);
            tally.badRow();
        }
    }
}
