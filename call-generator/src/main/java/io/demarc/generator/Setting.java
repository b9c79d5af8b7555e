// SPDX-License-Identifier: Apache-2.0
package io.demarc.generator;

import java.util.Arrays;
import java.util.Locale;

/** Everything that can be set on the command line. */
public enum Setting {
    DIRECTORY(".", "folder in which the files are made"),
    SEED("1", "the same seed and options make the same bytes"),
    MONTH("2026-10", "month of the calls, UTC"),
    CALLS("10000000", "calls in the month, without duplicates and bad rows"),
    ORGANIZATIONS("10000", "organizations that call"),
    ACCOUNTS("50000", "accounts of all of them; 0: the calls name only their organization"),
    LATE("0", "per cent of the calls that stand in late.csv instead of calls.csv"),
    DUPLICATES("0", "rows that stand twice, in per cent of the calls"),
    BAD("0", "unreadable rows besides the calls, in per cent of them"),
    GZIP("off", "on: files of calls are compressed and end with .gz"),
    PROVIDER("1", "id of the service provider in parties.sql"),
    FIRST_ID("1000000", "least id of what parties.sql inserts"),
    FIRST_USERNAME("20000000", "username of the first account; the others follow"),
    CURRENCY("EUR", "currency of the organizations");

    final String standard;
    final String meaning;

    Setting(String standard, String meaning) {
        this.standard = standard;
        this.meaning = meaning;
    }

    /** As it is written on the command line, after two dashes. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Setting named(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no option \"" + key + "\"."));
    }
}
