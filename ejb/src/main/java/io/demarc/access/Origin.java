// SPDX-License-Identifier: Apache-2.0
package io.demarc.access;

import io.demarc.kernel.Text;

/**
 * Where a call comes from.
 *
 * @param address the IP address of the client; null when the installation itself is at work
 * @param reason what the caller gave as the reason, for the audit log (CU-2); null when there was none
 */
public record Origin(String address, String reason) {

    public static final Origin INSIDE = new Origin(null, null);

    private static final int LONGEST_REASON = 300;

    /** A typed reason as the log takes it: one line of at most 300 characters; null when nothing was typed. */
    public static String reason(String typed) {
        var line = Text.trimmed(typed == null ? null : typed.replaceAll("\\p{Cntrl}+", " "));
        return line == null || line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON);
    }
}
