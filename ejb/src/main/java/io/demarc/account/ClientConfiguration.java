// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

/**
 * What an activated client is configured with (AV-5).
 *
 * @param server whose client it becomes; it refuses any other from then on (AV-8)
 * @param password the SIP password in clear
 */
public record ClientConfiguration(
        String server,
        String sipDomain,
        String username,
        String password,
        String number,
        String secondNumber,
        String displayName,
        SecurityModel securityModel,
        boolean obfuscation,
        String obfuscationKey,
        boolean keepAlive,
        int keyGeneration,
        ProfileForm profile) {

    @Override
    public String toString() {
        return "ClientConfiguration[" + username + "]";
    }
}
