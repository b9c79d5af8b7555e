// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import java.util.ArrayList;
import java.util.List;

/**
 * A CSV file of accounts with bad rows, spread evenly over ten ways of being bad (AC-8).
 *
 * @param badRows what must be found, in the order of the lines
 */
record AccountFile(String text, List<BadRow> badRows) {

    static final String HEADER = "fullName,gsmNumber,email,securityModel,description";

    private static final List<String> FIRST = List.of("Anna", "Luca", "Željka", "Günther", "Siobhán", "Paweł");
    private static final List<String> LAST = List.of("Rossi", "O'Brien", "de la Cruz", "Nowak", "Müller", "Bianchi");

    /**
     * @param line counted from 1, which is the header
     * @param column as the header names it
     * @param reason what the operator must be told
     */
    record BadRow(long line, String column, String reason) {}

    static AccountFile of(int rows, int bad) {
        var lines = new ArrayList<String>(List.of(HEADER));
        var badRows = new ArrayList<BadRow>();
        var every = rows / bad;
        for (var row = 0; row < rows; row++) {
            if (row % every == every - 1 && badRows.size() < bad) {
                badRows.add(addBad(lines, row, badRows.size() % 10));
            } else {
                lines.add(good(row));
            }
        }
        return new AccountFile(String.join("\r\n", lines) + "\r\n", List.copyOf(badRows));
    }

    private static BadRow addBad(List<String> lines, int row, int way) {
        var name = "Bad Row " + row;
        var line = lines.size() + 1L;
        switch (way) {
            case 0 -> {
                lines.add(good(row - 1));
                return new BadRow(
                        line,
                        "gsmNumber",
                        "This number stands in line %,d already. Keep one of the two.".formatted(line - 1));
            }
            case 1 -> {
                lines.add(name + ",+39 34X 55501,,end-to-end,");
                return new BadRow(
                        line,
                        "gsmNumber",
                        "The number contains letters. Write digits only, with + and the country code in front.");
            }
            case 2 -> {
                lines.add(name + ",347" + (5_000_000 + row) + ",,end-to-end,");
                return new BadRow(
                        line,
                        "gsmNumber",
                        "The international prefix is missing. Write + and the country code in front, such as +39.");
            }
            case 3 -> {
                lines.add(name + "," + number(row) + ",anna@@example,end-to-end,");
                return new BadRow(line, "email", "This is no e-mail address. It looks like name@example.com.");
            }
            case 4 -> {
                lines.add(name + "," + number(row) + ",,point-to-point,");
                return new BadRow(
                        line, "securityModel", "There is no such security model. Write end-to-end or end-to-site.");
            }
            case 5 -> {
                lines.add(name + "," + number(row) + ",a@example.com");
                return new BadRow(line, "whole row", "The row has too few cells: 3. Compare it with the first line.");
            }
            case 6 -> {
                lines.add("Rossi, Anna," + number(row) + ",,end-to-end,");
                return new BadRow(
                        line,
                        "whole row",
                        "The row has too many cells: 6. A cell with a separator in it must stand in quotation marks.");
            }
            case 7 -> {
                lines.add("\"=HYPERLINK(\"\"http://x.example\"\",\"\"Click\"\")\"," + number(row) + ",,end-to-end,");
                return new BadRow(
                        line, "fullName", "The cell begins like a formula of a spreadsheet. Remove the sign in front.");
            }
            case 8 -> {
                lines.add("," + number(row) + ",,end-to-site,no name");
                return new BadRow(line, "fullName", "This must be filled in.");
            }
            default -> {
                lines.add(name + ",+39 000 12,,end-to-end,");
                return new BadRow(line, "gsmNumber", "No country has such a number. Compare it with the original.");
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
}
