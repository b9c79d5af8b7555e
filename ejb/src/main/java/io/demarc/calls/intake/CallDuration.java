// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads how long calls lasted, in whole seconds: a begun second counts as a second. */
final class CallDuration {

    private static final int MOST_DIGITS = 9;
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,5}):([0-5]?\\d):([0-5]?\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}([.,]\\d{1,9})?");

    private CallDuration() {}

    /** @return empty when the text is no duration */
    static OptionalLong seconds(String text, DurationUnit unit) {
        if (unit == DurationUnit.SECONDS && text.length() <= MOST_DIGITS && areDigits(text)) {
            return OptionalLong.of(Integer.parseInt(text));
        }
        var clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return OptionalLong.of(Long.parseLong(clock.group(1)) * 3600
                    + Long.parseLong(clock.group(2)) * 60
                    + Long.parseLong(clock.group(3)));
        }
        if (!NUMBER.matcher(text).matches()) {
            return OptionalLong.empty();
        }
        var number = new BigDecimal(text.replace(',', '.'));
        var seconds = unit == DurationUnit.MILLISECONDS ? number.movePointLeft(3) : number;
        return OptionalLong.of(seconds.setScale(0, RoundingMode.CEILING).longValueExact());
    }

    private static boolean areDigits(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
