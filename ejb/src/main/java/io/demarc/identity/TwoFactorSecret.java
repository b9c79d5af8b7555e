// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

/**
 * What an authenticator app needs.
 *
 * @param secret in base 32, to type
 * @param uri the same as a key URI, to scan
 */
public record TwoFactorSecret(String secret, String uri) {

    @Override
    public String toString() {
        return "TwoFactorSecret[…]";
    }
}
