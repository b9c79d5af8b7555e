// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

/**
 * A line of a device and the account that uses it.
 *
 * @param number from 1
 * @param fullName whose account it is; null when nobody said
 */
public record AssignedLine(
        Long deviceId, int number, Long accountId, String username, String fullName, String telephone) {

    static final String COLUMNS = "e.device.id, e.number, e.accountId, "
            + "(select a.username from Account a where a.id = e.accountId), "
            + "(select a.fullName from Account a where a.id = e.accountId), "
            + "(select a.number from Account a where a.id = e.accountId)";
}
