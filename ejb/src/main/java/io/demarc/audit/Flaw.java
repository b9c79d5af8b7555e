// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

/** What is wrong with the log. */
public enum Flaw {
    /** The entry is not as it was written. */
    CHANGED,
    /** An entry is gone. */
    MISSING,
    /** The entry was put behind the end of its lane, or the end was put back. */
    BEYOND_END,
    /** The row that says how far a lane has come was altered. */
    LANE_CHANGED,
    /** The row that says how far a lane has come is gone. */
    LANE_MISSING,
    /** The entry stands in a lane that does not exist. */
    STRAY,
    /** The entry was written under another master key. */
    OTHER_KEY,
    /** The head that was written down is not part of the log: an older or another copy took its place. */
    HEAD_GONE
}
