// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

/**
 * An account as a phone that registers needs it.
 *
 * @param password the SIP password in clear
 * @param displayName whose it is, or the username
 * @param number as it is dialled
 */
public record SipUser(long id, String username, String password, String displayName, String number) {

    @Override
    public String toString() {
        return "SipUser[" + username + "]";
    }
}
