// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import io.demarc.imports.ImportColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** The cells of a row as a rate. What a row leaves out: no connection fee, billed by the second, valid always. */
record RateCells(Map<ImportColumn, String> cells) {

    private static final String EACH_SECOND = "1";

    static boolean isWhole(String cell) {
        return cell.strip().matches("\\d{1,5}");
    }

    /** Comma or point before the decimals. */
    static boolean isAmount(String cell) {
        return cell.strip().matches("\\d{1,9}([.,]\\d{1,10})?");
    }

    /** An instant of ISO 8601 with its offset, or a day, which begins at midnight UTC. */
    static Optional<Instant> time(String cell) {
        var text = cell.strip();
        try {
            return Optional.of(
                    text.length() <= 10
                            ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    RateForm form() {
        return new RateForm(
                DialledDigits.of(text(RateColumns.PREFIX, "")),
                text(RateColumns.DESTINATION, null),
                amount(text(RateColumns.PRICE, "0")),
                amount(text(RateColumns.FEE, "0")),
                Integer.valueOf(text(RateColumns.FIRST, EACH_SECOND)),
                Integer.valueOf(text(RateColumns.NEXT, EACH_SECOND)),
                Integer.valueOf(text(RateColumns.FREE, "0")),
                time(text(RateColumns.FROM, "")).orElse(null),
                time(text(RateColumns.UNTIL, "")).orElse(null));
    }

    private String text(ImportColumn column, String otherwise) {
        var cell = cells.get(column);
        return cell == null || cell.isBlank() ? otherwise : cell.strip();
    }

    private static BigDecimal amount(String cell) {
        return new BigDecimal(cell.replace(',', '.'));
    }
}
