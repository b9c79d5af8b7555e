// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

/** What became of a code that was typed. */
public enum CodeAnswer {
    RIGHT,
    WRONG,
    /** There is none, it is too old, it was used, tried too often, or went somewhere else. */
    OVER
}
