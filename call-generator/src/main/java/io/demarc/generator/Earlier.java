// SPDX-License-Identifier: Apache-2.0
package io.demarc.generator;

import java.io.IOException;

/** The rows of a while ago, one of which may come again. */
final class Earlier {

    private static final int KEPT = 1024;

    private final byte[][] rows = new byte[KEPT][];
    private int kept;

    void keep(Row row) {
        rows[kept++ % KEPT] = row.copy();
    }

    void writeOne(Dice dice, CallFile calls) throws IOException {
        var row = rows[dice.below(Math.min(kept, KEPT))];
        calls.write(row, row.length);
    }
}
