// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The prices of the demo, made up by rule: a rate for each country, and one for the mobile phones of some.
 *
 * @param factor of the prices
 * @param fee of each connected call
 * @param increments first and next, in seconds
 */
record DemoRates(BigDecimal factor, BigDecimal fee, List<Integer> increments) {

    private static final String HEADER = "prefix,destination,price,connectionFee,firstIncrement,nextIncrement\n";
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private static final Set<String> NEAR = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "LT", "LU",
            "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK", "US");

    /** Prefixes of mobile phones, as the numbering plans of these countries have them. */
    private static final Map<String, List<String>> MOBILE = Map.ofEntries(
            Map.entry("IT", List.of("393")),
            Map.entry("GB", List.of("447")),
            Map.entry("FR", List.of("336", "337")),
            Map.entry("DE", List.of("4915", "4916", "4917")),
            Map.entry("ES", List.of("346", "347")),
            Map.entry("CH", List.of("4176", "4177", "4178", "4179")),
            Map.entry("AT", List.of("4366", "4367", "4368", "4369")),
            Map.entry("PT", List.of("3519")),
            Map.entry("NL", List.of("316")),
            Map.entry("BE", List.of("3246", "3247", "3248", "3249")),
            Map.entry("IE", List.of("3538")),
            Map.entry("GR", List.of("3069")),
            Map.entry("SE", List.of("467")),
            Map.entry("DK", List.of("452")),
            Map.entry("RO", List.of("407")));

    private static final BigDecimal HOME = new BigDecimal("0.012");
    private static final BigDecimal CLOSE = new BigDecimal("0.021");
    private static final BigDecimal FAR = new BigDecimal("0.095");
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal MOBILE_FACTOR = new BigDecimal("2.6");
    private static final int SPREAD = 17;

    /** A file of rates. */
    String csv() {
        var lines = new TreeMap<String, String>();
        NUMBERS.getSupportedCallingCodes().forEach(code -> add(lines, code));
        return lines.values().stream().collect(Collectors.joining("\n", HEADER, "\n"));
    }

    private void add(Map<String, String> lines, int code) {
        var region = NUMBERS.getRegionCodeForCountryCode(code);
        if (!region.matches("[A-Z]{2}")) {
            return;
        }
        var country = new Locale.Builder().setRegion(region).build().getDisplayCountry(Locale.ENGLISH);
        var price = price(region, code);
        put(lines, String.valueOf(code), code == 1 ? "North America" : country, price);
        MOBILE.getOrDefault(region, List.of())
                .forEach(prefix -> put(lines, prefix, country + " mobile", price.multiply(MOBILE_FACTOR)));
    }

    /** Far countries cost different amounts, the same ones in each card. */
    private static BigDecimal price(String region, int code) {
        if (region.equals("IT")) {
            return HOME;
        }
        return NEAR.contains(region) ? CLOSE : FAR.add(CENT.multiply(BigDecimal.valueOf(code % SPREAD)));
    }

    private void put(Map<String, String> lines, String prefix, String destination, BigDecimal price) {
        var rounded = price.multiply(factor).setScale(4, RoundingMode.HALF_UP);
        lines.put(
                prefix,
                "%s,\"%s\",%s,%s,%d,%d"
                        .formatted(prefix, destination, rounded, fee, increments.get(0), increments.get(1)));
    }
}
