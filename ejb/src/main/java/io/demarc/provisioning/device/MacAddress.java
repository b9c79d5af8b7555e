// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A MAC address (DV-8).
 *
 * @param value twelve hexadecimal digits in lower case, without separators
 */
public record MacAddress(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{12}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s:.\\-]");

    public MacAddress {
        if (!FORM.matcher(value).matches()) {
            throw new BusinessException(Problem.at("mac", "mac.form"));
        }
        if (value.equals("000000000000") || (Character.digit(value.charAt(1), 16) & 1) == 1) {
            throw new BusinessException(Problem.at("mac", "mac.notOne"));
        }
    }

    /** @param text in any of the usual notations: 00:04:13:aa:bb:cc, 00-04-13-AA-BB-CC, 0004.13aa.bbcc, 000413AABBCC */
    public static MacAddress typed(String text) {
        var digits = text == null ? "" : SEPARATORS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        if (digits.isEmpty()) {
            throw new BusinessException(Problem.at("mac", "required"));
        }
        return new MacAddress(digits);
    }

    /** Empty when it is none. */
    public static Optional<MacAddress> typedOrNone(String text) {
        try {
            return Optional.of(typed(text));
        } catch (BusinessException notOne) {
            return Optional.empty();
        }
    }

    /** The first six digits, which the IEEE gives to makers. */
    public String oui() {
        return value.substring(0, 6);
    }

    /** 00:04:13:aa:bb:cc. */
    public String formatted() {
        return value.replaceAll("(..)(?!$)", "$1:");
    }

    @Override
    public String toString() {
        return value;
    }
}
