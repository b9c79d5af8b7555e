// SPDX-License-Identifier: Apache-2.0
package io.demarc.generator;

/** Draws an index by weight in constant time (the alias method of Walker and Vose). */
final class Choice {

    private final double[] keep;
    private final int[] other;

    Choice(double... weights) {
        var count = weights.length;
        keep = new double[count];
        other = new int[count];
        var sum = 0.0;
        for (var weight : weights) {
            sum += weight;
        }
        var small = new int[count];
        var large = new int[count];
        var smalls = 0;
        var larges = 0;
        for (var i = 0; i < count; i++) {
            keep[i] = weights[i] * count / sum;
            other[i] = i;
            if (keep[i] < 1) {
                small[smalls++] = i;
            } else {
                large[larges++] = i;
            }
        }
        while (smalls > 0 && larges > 0) {
            var poor = small[--smalls];
            var rich = large[larges - 1];
            other[poor] = rich;
            keep[rich] -= 1 - keep[poor];
            if (keep[rich] < 1) {
                larges--;
                small[smalls++] = rich;
            }
        }
    }

    int draw(Dice dice) {
        var index = dice.below(keep.length);
        return dice.share() < keep[index] ? index : other[index];
    }
}
