// SPDX-License-Identifier: Apache-2.0
package io.demarc.access;

/**
 * Where a call comes from.
 *
 * @param address the IP address of the client; null when the installation itself is at work
 * @param reason what the caller gave as the reason, for the audit log (CU-2); null when there was none
 */
public record Origin(String address, String reason) {

    public static final Origin INSIDE = new Origin(null, null);
}
