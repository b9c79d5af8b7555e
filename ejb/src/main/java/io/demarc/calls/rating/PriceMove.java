// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

/** What becomes of the price of a prefix from one version to another. */
public enum PriceMove {
    NEW,
    GONE,
    DEARER,
    CHEAPER,
    /** A minute costs the same; fee, increments, free seconds, end of validity or destination differ. */
    OTHER
}
