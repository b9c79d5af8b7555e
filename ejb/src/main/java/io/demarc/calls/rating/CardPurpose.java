// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

/** What the prices of a card are for (CL-2). */
public enum CardPurpose {
    /** What customers pay. */
    SELL,
    /** What the provider pays; it says what a call earned and nothing else. */
    COST
}
