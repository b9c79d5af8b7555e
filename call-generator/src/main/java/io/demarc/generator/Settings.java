// SPDX-License-Identifier: Apache-2.0
package io.demarc.generator;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;

/** One consistent, checked set of values. */
public final class Settings {

    private final EnumMap<Setting, String> values;

    final Path directory;
    final long seed;
    final YearMonth month;
    final long calls;
    final int organizations;
    final int accounts;
    final double late;
    final double duplicates;
    final double bad;
    final boolean gzip;
    final long provider;
    final long firstId;
    final long firstUsername;
    final String currency;

    private Settings(EnumMap<Setting, String> values) {
        this.values = values;
        directory = Path.of(values.get(Setting.DIRECTORY));
        seed = number(Setting.SEED, Long.MIN_VALUE, Long.MAX_VALUE);
        month = month();
        calls = number(Setting.CALLS, 0, 10_000_000_000L);
        organizations = (int) number(Setting.ORGANIZATIONS, 1, 1_000_000);
        accounts = (int) accounts();
        late = share(Setting.LATE);
        duplicates = share(Setting.DUPLICATES);
        bad = share(Setting.BAD);
        gzip = onOrOff(Setting.GZIP);
        provider = number(Setting.PROVIDER, 1, Long.MAX_VALUE);
        firstId = number(Setting.FIRST_ID, 1, Long.MAX_VALUE / 2);
        firstUsername = number(Setting.FIRST_USERNAME, 100, 1_000_000_000_000L);
        currency = values.get(Setting.CURRENCY);
    }

    /**
     * @param given by key of {@link Setting}; what is not given has its default
     * @throws IllegalArgumentException names the option and what it may be
     */
    public static Settings of(Map<String, String> given) {
        var values = new EnumMap<Setting, String>(Setting.class);
        for (var setting : Setting.values()) {
            values.put(setting, setting.standard);
        }
        given.forEach((key, value) -> values.put(Setting.named(key), value));
        return new Settings(values);
    }

    private YearMonth month() {
        try {
            return YearMonth.parse(values.get(Setting.MONTH));
        } catch (DateTimeException noMonth) {
            throw wrong(Setting.MONTH, "a month such as 2026-10");
        }
    }

    private long accounts() {
        var count = number(Setting.ACCOUNTS, 0, 10_000_000);
        if (count > 0 && count < organizations) {
            throw wrong(Setting.ACCOUNTS, "0, or at least one for each of the " + organizations + " organizations");
        }
        return count;
    }

    private long number(Setting setting, long least, long most) {
        try {
            var number = Long.parseLong(values.get(setting));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // answered below
        }
        throw wrong(setting, "a number from " + least + " to " + most);
    }

    private double share(Setting setting) {
        try {
            var percent = Double.parseDouble(values.get(setting));
            if (percent >= 0 && percent <= 100) {
                return percent / 100;
            }
        } catch (NumberFormatException notANumber) {
            // answered below
        }
        throw wrong(setting, "a number from 0 to 100");
    }

    private boolean onOrOff(Setting setting) {
        var word = values.get(setting);
        if (!word.equals("on") && !word.equals("off")) {
            throw wrong(setting, "on or off");
        }
        return word.equals("on");
    }

    private IllegalArgumentException wrong(Setting setting, String expected) {
        return new IllegalArgumentException(
                "\"" + setting.key() + "\" is \"" + values.get(setting) + "\" but must be " + expected + ".");
    }
}
