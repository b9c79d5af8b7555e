// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import static io.demarc.provisioning.template.language.VariableType.CHOICE;
import static io.demarc.provisioning.template.language.VariableType.HOST;
import static io.demarc.provisioning.template.language.VariableType.KEYS;
import static io.demarc.provisioning.template.language.VariableType.NUMBER;
import static io.demarc.provisioning.template.language.VariableType.SECRET;
import static io.demarc.provisioning.template.language.VariableType.TEXT;
import static io.demarc.provisioning.template.language.VariableType.TIME_ZONE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The settings that every template can use without declaring them. */
public final class StandardSettings {

    public static final List<Variable> ALL = List.of(
            setting("registrar", HOST, "", "Registrar"),
            setting("registrarPort", NUMBER, "", "Port of the registrar"),
            setting("domain", HOST, "", "SIP domain"),
            setting("outboundProxy", HOST, "", "Outbound proxy"),
            choice("transport", "TLS", "Transport", "UDP", "TCP", "TLS"),
            choice("srtp", "optional", "Encrypted media (SRTP)", "off", "optional", "required"),
            setting("registerMinutes", NUMBER, "60", "Registration lasts (minutes)"),
            setting("ntpServer", HOST, "pool.ntp.org", "Time server"),
            setting("timeZone", TIME_ZONE, "Europe/Rome", "Time zone"),
            choice("language", "en", "Language of the display", "en", "it", "es", "fr", "de"),
            setting("adminUser", TEXT, "admin", "Administrator of the phone"),
            setting("adminPassword", SECRET, "", "Administrator's password"),
            setting("pollMinutes", NUMBER, "1440", "Fetches its configuration every (minutes)"),
            setting("functionKeys", KEYS, "", "Function keys"));

    private static final Map<String, Variable> BY_NAME =
            ALL.stream().collect(Collectors.toMap(Variable::name, Function.identity()));

    private StandardSettings() {}

    public static Optional<Variable> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static Variable setting(String name, VariableType type, String fallback, String label) {
        return new Variable(name, type, List.of(), fallback, label);
    }

    private static Variable choice(String name, String fallback, String label, String... choices) {
        return new Variable(name, CHOICE, List.of(choices), fallback, label);
    }
}
