// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

/** Why somebody gets no message. The names stand in the database beside the suppressed message. */
public enum Exclusion {
    /** A desk phone: there is nothing to install or to activate. */
    NO_CLIENT,
    /** The number has no international prefix (AV-3). */
    NO_PREFIX,
    ALREADY_ACTIVATED,
    /** Got such a message a moment ago (AV-6). */
    COOLING_DOWN,
    /** Wants no bulk messages (SM-5). */
    OPTED_OUT
}
