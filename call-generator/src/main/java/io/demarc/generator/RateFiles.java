// SPDX-License-Identifier: Apache-2.0
package io.demarc.generator;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the calls are sold for and what they cost: rates.csv and costs.csv, with the columns of docs/rating.md. Prices are
 * made up from the prefix; mobile numbers cost more than fixed ones, and a provider earns on each.
 */
final class RateFiles {

    private static final String HEADER =
            "prefix,destination,price,connectionFee,firstIncrement,nextIncrement,freeSeconds\n";
    private static final String[] INCREMENTS = {"60,60", "60,6", "1,1", "30,6"};
    private static final int LEAST = 40;
    private static final int SPREAD = 300;
    private static final BigDecimal MARGIN = new BigDecimal("0.62");

    private RateFiles() {}

    static void write(Settings settings) throws IOException {
        Files.createDirectories(settings.directory);
        try (var rates = Files.newBufferedWriter(settings.directory.resolve("rates.csv"));
                var costs = Files.newBufferedWriter(settings.directory.resolve("costs.csv"))) {
            rates.write(HEADER);
            costs.write(HEADER);
            for (var rate : byPrefix().entrySet()) {
                write(rate.getKey(), rate.getValue(), rates, costs);
            }
        }
    }

    /** One rate for each beginning of numbers. */
    private static Map<String, Prefix> byPrefix() {
        var rates = new LinkedHashMap<String, Prefix>();
        for (var prefix : Prefixes.ALL) {
            rates.put(prefix.digits(), prefix);
        }
        return rates;
    }

    private static void write(String digits, Prefix prefix, BufferedWriter rates, BufferedWriter costs)
            throws IOException {
        var made = Dice.mixed(prefix.destination().hashCode());
        var mills = (LEAST + Math.floorMod(made, SPREAD)) * (prefix.mobile() ? 3 : 1);
        var price = BigDecimal.valueOf(mills, 4);
        var fee = Math.floorMod(made >>> 20, 4) == 0 ? "0.0500" : "0";
        var increments = INCREMENTS[Math.floorMod(made >>> 24, INCREMENTS.length)];
        var start = digits + "," + '"' + prefix.destination() + '"' + ",";
        rates.write(start + price.toPlainString() + "," + fee + "," + increments + ",0\n");
        costs.write(
                start + price.multiply(MARGIN).setScale(6, RoundingMode.HALF_UP).toPlainString() + ",0,1,1,0\n");
    }
}
