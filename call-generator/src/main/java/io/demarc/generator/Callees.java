// SPDX-License-Identifier: Apache-2.0
package io.demarc.generator;

import java.util.ArrayList;

/** Whom the people of a market call: mostly their own country, half of that mobiles; else the world, near the top of the list most. */
final class Callees {

    private static final double AT_HOME = 0.82;
    private static final double MOBILE = 0.5;
    private static final int COMMON = 12;

    private final byte[][] digits;
    private final int[] following;
    private final Choice choice;

    Callees(Market market) {
        var all = Prefixes.ALL;
        digits = new byte[all.size()][];
        following = new int[all.size()];
        var abroad = new double[all.size()];
        var home = new ArrayList<Integer>();
        var sum = 0.0;
        for (var i = 0; i < digits.length; i++) {
            digits[i] = Row.ascii(all.get(i).digits());
            following[i] = all.get(i).following();
            if (all.get(i).country().equals(market.country())) {
                home.add(i);
            } else {
                abroad[i] = 1.0 / (COMMON + i);
                sum += abroad[i];
            }
        }
        var weights = new double[digits.length];
        for (var i = 0; i < weights.length; i++) {
            weights[i] = abroad[i] / sum * (1 - AT_HOME);
        }
        var mobiles = home.stream().filter(i -> all.get(i).mobile()).count();
        for (var i : home) {
            weights[i] = AT_HOME * share(all.get(i).mobile(), mobiles, home.size());
        }
        choice = new Choice(weights);
    }

    void write(Row row, Dice dice) {
        var index = choice.draw(dice);
        row.bytes(digits[index]).digits(dice, following[index]);
    }

    private static double share(boolean mobile, long mobiles, long all) {
        if (mobiles == 0 || mobiles == all) {
            return 1.0 / all;
        }
        return mobile ? MOBILE / mobiles : (1 - MOBILE) / (all - mobiles);
    }
}
