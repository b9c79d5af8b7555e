// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static io.demarc.account.AccountColumns.*;

import io.demarc.imports.Rejection;
import io.demarc.imports.RowProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of accounts with bad rows, spread evenly over ten ways of being bad.
 *
 * @param rejections what must be found, by line
 */
record SampleFile(String text, Map<Long, Rejection> rejections) {

    private static final List<String> FIRST = List.of("Anna", "Luca", "Željka", "Günther", "Siobhán", "Paweł");
    private static final List<String> LAST = List.of("Rossi", "O'Brien", "de la Cruz", "Nowak", "Müller", "Bianchi");

    static SampleFile of(int rows, int bad) {
        var lines = new ArrayList<String>(List.of("fullName,gsmNumber,email,securityModel,description"));
        var rejections = new LinkedHashMap<Long, Rejection>();
        var every = rows / bad;
        for (var row = 0; row < rows; row++) {
            var isBad = row % every == every - 1 && rejections.size() < bad;
            if (isBad) {
                rejections.put(lines.size() + 1L, addBad(lines, row, rejections.size() % 10));
            } else {
                lines.add(good(row));
            }
        }
        return new SampleFile(String.join("\r\n", lines) + "\r\n", rejections);
    }

    private static Rejection addBad(List<String> lines, int row, int way) {
        var first = "Bad Row " + row;
        switch (way) {
            case 0 -> {
                lines.add(good(row - 1));
                return new Rejection(GSM_NUMBER, RowProblem.DUPLICATE_NUMBER, (long) lines.size() - 1);
            }
            case 1 -> {
                lines.add(first + ",+39 34X 55501,,end-to-end,");
                return Rejection.at(GSM_NUMBER, RowProblem.LETTERS_IN_NUMBER);
            }
            case 2 -> {
                lines.add(first + ",347" + (5_000_000 + row) + ",,end-to-end,");
                return Rejection.at(GSM_NUMBER, RowProblem.NO_PREFIX);
            }
            case 3 -> {
                lines.add(first + "," + number(row) + ",anna@@example,end-to-end,");
                return Rejection.at(EMAIL, RowProblem.BROKEN_EMAIL);
            }
            case 4 -> {
                lines.add(first + "," + number(row) + ",,point-to-point,");
                return Rejection.at(SECURITY_MODEL, RowProblem.UNKNOWN_SECURITY_MODEL);
            }
            case 5 -> {
                lines.add(first + "," + number(row) + ",a@example.com");
                return Rejection.ofRow(RowProblem.TOO_FEW_CELLS, 3);
            }
            case 6 -> {
                lines.add("Rossi, Anna," + number(row) + ",,end-to-end,");
                return Rejection.ofRow(RowProblem.TOO_MANY_CELLS, 6);
            }
            case 7 -> {
                lines.add("\"=HYPERLINK(\"\"http://x.example\"\",\"\"Click\"\")\"," + number(row) + ",,end-to-end,");
                return Rejection.at(FULL_NAME, RowProblem.FORMULA);
            }
            case 8 -> {
                lines.add("," + number(row) + ",,end-to-site,no name");
                return Rejection.at(FULL_NAME, RowProblem.MISSING);
            }
            default -> {
                lines.add(first + ",+39 000 12,,end-to-end,");
                return Rejection.at(GSM_NUMBER, RowProblem.IMPLAUSIBLE_NUMBER);
            }
        }
    }

    static String good(int row) {
        var name = FIRST.get(row % FIRST.size()) + " " + LAST.get(row / 7 % LAST.size());
        var email = row % 3 == 0 ? "" : "user" + row + "@example.com";
        var model = row % 2 == 0 ? "end-to-end" : "END_TO_SITE";
        return name + "," + number(row) + "," + email + "," + model + ","
                + (row % 5 == 0 ? "\"Van, bay " + row + "\"" : "");
    }

    static String number(int row) {
        return "+39347%07d".formatted(1_000_000 + row);
    }

    /** Writes such a file: path, rows, bad rows. */
    public static void main(String... arguments) throws IOException {
        var sample = of(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        Files.writeString(Path.of(arguments[0]), sample.text());
    }
}
