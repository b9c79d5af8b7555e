// SPDX-License-Identifier: Apache-2.0
package io.demarc.generator;

import java.time.Instant;

/** Composes one call after the other. */
final class Composer {

    /** A call that was put through again: its second leg follows it. */
    private static final double SECOND_LEG = 0.03;

    private static final int MINUTE = 60_000;
    private static final int TO_THE_MINUTE = "2026-10-01T00:00:".length();

    private final Settings settings;
    private final Dice dice;
    private final Caller caller;
    private final Callees[] callees;
    private final Outcomes outcomes = new Outcomes();
    private final Row row = new Row();

    private byte[] minute;
    private Market market;
    private int millisecond;
    private int leg;
    private long number;
    private int seconds;

    Composer(Settings settings, Dice dice, Caller caller) {
        this.settings = settings;
        this.dice = dice;
        this.caller = caller;
        callees = Market.ALL.stream().map(Callees::new).toArray(Callees[]::new);
    }

    /** The calls that follow begin in that minute and market. */
    void turnTo(Instant minute, Market market) {
        this.minute = Row.ascii(minute.toString().substring(0, TO_THE_MINUTE));
        this.market = market;
        leg = 0;
    }

    /** The next call, until the one after it. */
    Row next() {
        if (leg == 1 && dice.happens(SECOND_LEG)) {
            leg = 2;
        } else {
            leg = 1;
            number++;
            millisecond = dice.below(MINUTE);
            caller.draw(market, dice);
        }
        var outcome = outcomes.code(dice);
        seconds = outcome == Outcomes.ANSWERED ? outcomes.seconds(dice) : 0;
        row.begin()
                .hex(Dice.mixed(settings.seed * 31 + number))
                .letter(',')
                .number(leg)
                .letter(',');
        row.bytes(minute).padded(millisecond / 1000, 2).letter('.').padded(millisecond % 1000, 3);
        row.letter('Z').letter(',');
        caller.write(row);
        row.letter(',').letter('+');
        callees[market.index()].write(row, dice);
        return row.letter(',').number(seconds).letter(',').number(outcome).letter('\n');
    }

    /** How long the call lasted; 0 when it was not answered. */
    int seconds() {
        return seconds;
    }
}
