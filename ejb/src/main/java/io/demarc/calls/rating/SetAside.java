// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

/** Why a call could not be rated and waits until somebody mends it (CL-2). */
public enum SetAside {
    /** Neither the organization nor its provider has a card for its currency. */
    NO_CARD,
    /** The card had no version in force when the call began. */
    NO_VERSION,
    /** No prefix of the version that was in force fits the number. */
    NO_RATE
}
