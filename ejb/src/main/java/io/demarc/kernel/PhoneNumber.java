// SPDX-License-Identifier: Apache-2.0
package io.demarc.kernel;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;

/**
 * A number that can be dialled: in international form ({@code +} and at most 15 digits, ITU-T E.164), or a short one of
 * 2 to 15 digits that only this installation understands (AC-2).
 *
 * @param value the digits, with a leading + exactly when the number is international
 */
public record PhoneNumber(String value) {

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    public PhoneNumber {
        if (!value.matches("\\+?\\d+")) {
            throw new BusinessException(Problem.at("number", "number.digits"));
        }
        if (!value.matches("\\+[1-9]\\d{6,14}|\\d{2,15}")) {
            throw new BusinessException(Problem.at("number", "number.length"));
        }
    }

    /** The number as somebody typed it: spaces, dots, dashes, slashes and brackets do not count, 00 stands for +. */
    public static PhoneNumber typed(String text) {
        var digits = text == null ? "" : text.replaceAll("[\\s\\u00a0./()-]", "");
        if (digits.isEmpty()) {
            throw new BusinessException(Problem.at("number", "required"));
        }
        return new PhoneNumber(digits.startsWith("00") ? "+" + digits.substring(2) : digits);
    }

    /** The number as somebody typed it, or nothing when it is none. */
    public static Optional<PhoneNumber> typedOrNone(String text) {
        try {
            return Optional.of(typed(text));
        } catch (BusinessException noNumber) {
            return Optional.empty();
        }
    }

    public boolean isInternational() {
        return value.startsWith("+");
    }

    /** Whether a text message can reach it as far as the numbering plans tell (AV-3). */
    public boolean canBeMobile() {
        return parsed().map(number -> switch (LIBRARY.getNumberType(number)) {
                    case MOBILE, FIXED_LINE_OR_MOBILE, PAGER, PERSONAL_NUMBER -> true;
                    default -> false;
                })
                .orElse(false);
    }

    /** Whether the numbering plan of its country knows such a number. */
    public boolean isPlausible() {
        return !isInternational() || parsed().map(LIBRARY::isValidNumber).orElse(false);
    }

    /**
     * As people write it: +39 347 555 0132, or the bare digits of a short number. The digits are those that are
     * dialled, also when the library would leave out a zero that its numbering plan does not know.
     */
    public String formatted() {
        return parsed().map(number -> LIBRARY.format(number, PhoneNumberFormat.INTERNATIONAL))
                .filter(text -> text.replaceAll("[^+\\d]", "").equals(value))
                .orElse(value);
    }

    private Optional<Phonenumber.PhoneNumber> parsed() {
        if (!isInternational()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LIBRARY.parse(value, null));
        } catch (NumberParseException unknownCountry) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
