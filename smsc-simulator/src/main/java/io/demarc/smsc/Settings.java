// SPDX-License-Identifier: Apache-2.0
package io.demarc.smsc;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** One consistent, checked set of values. */
final class Settings {

    private final EnumMap<Setting, String> values;

    final int port;
    final int httpPort;
    final Path log;
    final String systemId;
    final String password;
    final int throttle;
    final int queueFullEvery;
    /** Null: nobody is refused. */
    final Pattern reject;

    final int rejectStatus;
    final Duration answerDelay;
    final boolean refuseBinds;
    final boolean mute;
    final boolean receipts;
    final Duration receiptDelay;
    final boolean receiptsInText;
    final boolean receiptsInParameters;
    final int receiptWindow;
    final Duration receiptRetry;
    final int undelivered;
    final int expired;

    private Settings(EnumMap<Setting, String> values) {
        this.values = values;
        port = number(Setting.PORT, 0, 65_535);
        httpPort = number(Setting.HTTP_PORT, 0, 65_535);
        log = Path.of(values.get(Setting.LOG));
        systemId = values.get(Setting.SYSTEM_ID);
        password = values.get(Setting.PASSWORD);
        throttle = number(Setting.THROTTLE, 0, Integer.MAX_VALUE);
        queueFullEvery = number(Setting.QUEUE_FULL_EVERY, 0, Integer.MAX_VALUE);
        reject = pattern(Setting.REJECT);
        rejectStatus = number(Setting.REJECT_STATUS, 1, Integer.MAX_VALUE);
        answerDelay = milliseconds(Setting.ANSWER_DELAY);
        refuseBinds = oneOf(Setting.REFUSE_BINDS, "on", "off").equals("on");
        mute = oneOf(Setting.MUTE, "on", "off").equals("on");
        receipts = oneOf(Setting.RECEIPTS, "on", "off").equals("on");
        receiptDelay = milliseconds(Setting.RECEIPT_DELAY);
        var form = oneOf(Setting.RECEIPT_FORM, "both", "tlv", "text");
        receiptsInText = !form.equals("tlv");
        receiptsInParameters = !form.equals("text");
        receiptWindow = number(Setting.RECEIPT_WINDOW, 1, 10_000);
        receiptRetry = milliseconds(Setting.RECEIPT_RETRY);
        undelivered = number(Setting.UNDELIVERED, 0, 100);
        expired = number(Setting.EXPIRED, 0, 100 - undelivered);
    }

    /** @throws IllegalArgumentException names the setting and what it may be */
    static Settings of(Map<String, String> given) {
        var values = new EnumMap<Setting, String>(Setting.class);
        for (var setting : Setting.values()) {
            values.put(setting, setting.standard);
        }
        given.forEach((key, value) -> values.put(Setting.named(key), value));
        return new Settings(values);
    }

    /** These settings with some changed while the simulator runs. */
    Settings with(Map<String, String> changes) {
        var changed = new EnumMap<>(values);
        changes.forEach((key, value) -> {
            var setting = Setting.named(key);
            if (setting.atStartOnly) {
                throw new IllegalArgumentException("\"" + key + "\" can only be set at the start.");
            }
            changed.put(setting, value);
        });
        return new Settings(changed);
    }

    /** What can be changed at run time, by key. */
    Map<String, Object> changeable() {
        var shown = new LinkedHashMap<String, Object>();
        values.forEach((setting, value) -> {
            if (!setting.atStartOnly) {
                shown.put(setting.key(), value);
            }
        });
        return shown;
    }

    private int number(Setting setting, int least, int most) {
        try {
            var number = Integer.parseInt(values.get(setting));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // answered below
        }
        throw wrong(setting, "a number from " + least + " to " + most);
    }

    private Duration milliseconds(Setting setting) {
        return Duration.ofMillis(number(setting, 0, Integer.MAX_VALUE));
    }

    private Pattern pattern(Setting setting) {
        try {
            var text = values.get(setting);
            return text.isEmpty() ? null : Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw wrong(setting, "a regular expression: " + e.getDescription());
        }
    }

    private String oneOf(Setting setting, String... allowed) {
        for (var word : allowed) {
            if (word.equals(values.get(setting))) {
                return word;
            }
        }
        throw wrong(setting, String.join(" or ", allowed));
    }

    private IllegalArgumentException wrong(Setting setting, String expected) {
        return new IllegalArgumentException(
                "\"" + setting.key() + "\" is \"" + values.get(setting) + "\" but must be " + expected + ".");
    }
}
