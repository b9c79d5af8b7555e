// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account.activation;

import static io.demarc.kernel.JsonProcessing.JSON;

import io.demarc.account.ClientConfiguration;
import io.demarc.account.ProfileForm;
import jakarta.json.JsonObjectBuilder;

/** The configuration of a client as the JSON file that it reads. What is not set is left out. */
final class ConfigurationFile {

    private static final int FORMAT = 1;

    private ConfigurationFile() {}

    static String json(ClientConfiguration configuration) {
        var file = JSON.createObjectBuilder()
                .add("format", FORMAT)
                .add("server", configuration.server())
                .add("sipDomain", configuration.sipDomain())
                .add("username", configuration.username())
                .add("password", configuration.password())
                .add("number", configuration.number())
                .add("securityModel", configuration.securityModel().name())
                .add("obfuscation", configuration.obfuscation())
                .add("obfuscationKey", configuration.obfuscationKey())
                .add("keepAlive", configuration.keepAlive())
                .add("keyGeneration", configuration.keyGeneration());
        addIfSet(file, "secondNumber", configuration.secondNumber());
        addIfSet(file, "displayName", configuration.displayName());
        if (configuration.profile() != null) {
            file.add("profile", profile(configuration.profile()));
        }
        return file.build().toString();
    }

    private static JsonObjectBuilder profile(ProfileForm form) {
        var profile = JSON.createObjectBuilder()
                .add("name", form.name())
                .add("logging", form.logging())
                .add("readOnlySettings", form.readOnlySettings())
                .add("secureMessaging", form.secureMessaging())
                .add("historySize", form.historySize());
        addIfSet(profile, "supportEmail", form.supportEmail());
        addIfSet(profile, "supportPhone", form.supportPhone());
        addIfSet(profile, "oemLicence", form.oemLicence());
        if (form.pinRequired()) {
            profile.add(
                    "pin",
                    JSON.createObjectBuilder()
                            .add("length", form.pinLength())
                            .add("idleMinutes", form.pinIdleMinutes())
                            .add("attempts", form.pinAttempts())
                            .add("blockMinutes", form.pinBlockMinutes()));
        }
        return profile;
    }

    private static void addIfSet(JsonObjectBuilder object, String name, String value) {
        if (value != null) {
            object.add(name, value);
        }
    }
}
