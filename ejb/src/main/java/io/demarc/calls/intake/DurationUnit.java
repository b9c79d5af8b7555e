// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

/** How a file writes how long a call lasted. */
public enum DurationUnit {
    /** Seconds, or hours, minutes and seconds with colons. A begun second counts as a second. */
    SECONDS,
    MILLISECONDS
}
