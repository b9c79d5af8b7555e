// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/** What a variable can hold. */
public enum VariableType {
    /** Any characters on one line. */
    TEXT,
    /** A whole number of at most nine digits. */
    NUMBER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** One word out of a list. */
    CHOICE,
    /** A host name or an IP address. */
    HOST,
    /** A text that is stored sealed and masked on the screen. */
    SECRET,
    /** A name of the IANA time zone database; only a standard setting is one. */
    TIME_ZONE,
    /** Function keys as {@link FunctionKey} reads them; only a standard setting is one. */
    KEYS;

    private static final Pattern NUMBER_FORM = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern HOST_FORM =
            Pattern.compile("[0-9A-Za-z_]([0-9A-Za-z_-]{0,62})(\\.[0-9A-Za-z_-]{1,63})*\\.?|\\[?[0-9A-Fa-f:.]{2,45}]?");
    private static final int LONGEST_HOST = 253;

    /** Whether a template can declare such a variable. */
    boolean isDeclarable() {
        return this != TIME_ZONE && this != KEYS;
    }

    boolean takes(String value, List<String> choices) {
        return switch (this) {
            case TEXT, SECRET -> true;
            case NUMBER -> NUMBER_FORM.matcher(value).matches();
            case BOOLEAN -> value.equals("true") || value.equals("false");
            case CHOICE -> choices.contains(value);
            case HOST ->
                value.length() <= LONGEST_HOST && HOST_FORM.matcher(value).matches();
            case TIME_ZONE -> ZoneId.getAvailableZoneIds().contains(value);
            case KEYS -> FunctionKey.areReadable(value);
        };
    }
}
