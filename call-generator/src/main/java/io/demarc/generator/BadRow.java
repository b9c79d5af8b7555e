// SPDX-License-Identifier: Apache-2.0
package io.demarc.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Spoils a row in one of the ways in which rows come spoiled. */
final class BadRow {

    private static final int START = 2;
    private static final int CALLEE = 6;
    private static final int DURATION = 7;

    private int turn;

    /** Writes a spoiled copy; each way has its turn. */
    void write(Row row, CallFile calls) throws IOException {
        var cells = new String(row.bytes, 0, row.length - 1, StandardCharsets.US_ASCII).split(",", -1);
        var spoiled = Row.ascii(spoil(cells) + "\n");
        calls.write(spoiled, spoiled.length);
    }

    private String spoil(String... cells) {
        switch (turn++ % 6) {
            case 0 -> cells[0] = "";
            case 1 -> cells[START] = "31/31/2026 25:00";
            case 2 -> cells[CALLEE] = "=1+2";
            case 3 -> cells[DURATION] = "-5";
            case 4 -> cells[DURATION] = "two minutes";
            default -> {
                return cells[0] + "," + cells[1];
            }
        }
        return String.join(",", cells);
    }
}
