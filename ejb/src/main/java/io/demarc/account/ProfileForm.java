// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

/**
 * A provisioning profile's settings (AC-16).
 *
 * @param supportEmail receives the clients' logs
 * @param historySize calls that a client remembers, 0 to 1000
 */
public record ProfileForm(
        String name,
        String supportEmail,
        String supportPhone,
        String oemLicence,
        boolean logging,
        boolean readOnlySettings,
        boolean secureMessaging,
        int historySize,
        boolean pinRequired,
        int pinLength,
        int pinIdleMinutes,
        int pinAttempts,
        int pinBlockMinutes) {

    /** The values that the manual gives: a PIN of 4 digits, asked after 10 minutes, 5 attempts, 1 minute of pause. */
    public static final ProfileForm DEFAULTS =
            new ProfileForm(null, null, null, null, false, false, true, 100, true, 4, 10, 5, 1);
}
