// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.calls;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A file of rates and the rules of {@code docs/rating.md}, followed step by step as somebody with a pencil would. */
final class HandRates {

    static final int SALE_DECIMALS = 4;
    static final int COST_DECIMALS = 6;

    private static final Pattern LINE = Pattern.compile("(\\d+),\"([^\"]*)\",([\\d.]+),([\\d.]+),(\\d+),(\\d+),(\\d+)");
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

    private final Map<String, Price> prices = new HashMap<>();
    private final int decimals;

    /** A line of the file. */
    private record Price(String destination, BigDecimal minute, BigDecimal fee, int first, int next, int free) {}

    /**
     * What a call comes to.
     *
     * @param billed seconds
     */
    record Charge(String destination, long billed, BigDecimal amount) {}

    private HandRates(int decimals) {
        this.decimals = decimals;
    }

    /** @param decimals of a charge */
    static HandRates read(Path file, int decimals) throws IOException {
        var rates = new HandRates(decimals);
        for (var line : Files.readAllLines(file).stream().skip(1).toList()) {
            var cells = LINE.matcher(line);
            if (!cells.matches()) {
                throw new IllegalStateException(file + " has a line that is no rate: " + line);
            }
            rates.prices.put(
                    cells.group(1),
                    new Price(
                            cells.group(2),
                            new BigDecimal(cells.group(3)),
                            new BigDecimal(cells.group(4)),
                            Integer.parseInt(cells.group(5)),
                            Integer.parseInt(cells.group(6)),
                            Integer.parseInt(cells.group(7))));
        }
        return rates;
    }

    /** @param callee E.164 with + */
    Charge of(String callee, long seconds) {
        var price = longestPrefix(callee.substring(1));
        if (seconds <= price.free()) {
            return new Charge(price.destination(), 0, BigDecimal.ZERO);
        }
        var billed = billed(price, seconds - price.free());
        var sixtyfold = price.fee().multiply(MINUTE).add(price.minute().multiply(BigDecimal.valueOf(billed)));
        return new Charge(price.destination(), billed, sixtyfold.divide(MINUTE, decimals, RoundingMode.HALF_UP));
    }

    private Price longestPrefix(String digits) {
        for (var length = digits.length(); length > 0; length--) {
            var price = prices.get(digits.substring(0, length));
            if (price != null) {
                return price;
            }
        }
        throw new IllegalStateException("no rate begins like " + digits);
    }

    private static long billed(Price price, long seconds) {
        var billed = (long) price.first();
        while (billed < seconds) {
            billed += price.next();
        }
        return billed;
    }
}
