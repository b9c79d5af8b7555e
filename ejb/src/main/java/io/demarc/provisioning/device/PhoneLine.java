// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.account.SipUser;

/**
 * A line of a phone, and the account behind it.
 *
 * @param number from 1
 * @param password the SIP password in clear
 * @param telephone the account's number as it is dialled
 */
public record PhoneLine(
        int number, long accountId, String username, String password, String displayName, String telephone) {

    static PhoneLine of(int number, SipUser user) {
        return new PhoneLine(number, user.id(), user.username(), user.password(), user.displayName(), user.number());
    }

    @Override
    public String toString() {
        return "PhoneLine[" + number + ", " + username + "]";
    }
}
