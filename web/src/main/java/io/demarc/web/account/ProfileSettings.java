// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import static io.demarc.account.ProfileForm.DEFAULTS;
import static java.util.Objects.requireNonNullElse;

import io.demarc.account.ProfileForm;

/** A new profile as a program describes it: only the name must be given, null stands for the usual value. */
public record ProfileSettings(
        String name,
        String supportEmail,
        String supportPhone,
        String oemLicence,
        Boolean logging,
        Boolean readOnlySettings,
        Boolean secureMessaging,
        Integer historySize,
        Boolean pinRequired,
        Integer pinLength,
        Integer pinIdleMinutes,
        Integer pinAttempts,
        Integer pinBlockMinutes) {

    ProfileForm form() {
        return new ProfileForm(
                name,
                supportEmail,
                supportPhone,
                oemLicence,
                requireNonNullElse(logging, DEFAULTS.logging()),
                requireNonNullElse(readOnlySettings, DEFAULTS.readOnlySettings()),
                requireNonNullElse(secureMessaging, DEFAULTS.secureMessaging()),
                requireNonNullElse(historySize, DEFAULTS.historySize()),
                requireNonNullElse(pinRequired, DEFAULTS.pinRequired()),
                requireNonNullElse(pinLength, DEFAULTS.pinLength()),
                requireNonNullElse(pinIdleMinutes, DEFAULTS.pinIdleMinutes()),
                requireNonNullElse(pinAttempts, DEFAULTS.pinAttempts()),
                requireNonNullElse(pinBlockMinutes, DEFAULTS.pinBlockMinutes()));
    }
}
