// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A key beside the display. Written as its kind, the number and a label: {@code blf 12 Reception; speed +390551234 Taxi}.
 *
 * @param kind {@code blf} shows whether the number is busy, {@code speed} only dials it
 */
public record FunctionKey(String kind, String number, String label) {

    public static final int MOST = 48;

    private static final Pattern FORM = Pattern.compile("(blf|speed) ([0-9A-Za-z+*#._@-]{1,64})(?: ([^;]{1,60}))?");

    boolean isBusyLamp() {
        return kind.equals("blf");
    }

    static boolean areReadable(String text) {
        var parts = parts(text);
        return parts.size() <= MOST
                && parts.stream().allMatch(part -> FORM.matcher(part).matches());
    }

    /** @param text as {@link #areReadable} accepted it */
    static List<FunctionKey> parse(String text) {
        return parts(text).stream().map(FunctionKey::read).toList();
    }

    private static FunctionKey read(String part) {
        var parts = FORM.matcher(part);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no function key");
        }
        var label = parts.group(3) == null ? parts.group(2) : parts.group(3);
        return new FunctionKey(parts.group(1), parts.group(2), label);
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
