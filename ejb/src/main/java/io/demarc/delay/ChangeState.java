// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

/** How far a delayed change is (CU-5). */
public enum ChangeState {
    /** Its time has not come. */
    PENDING,
    /** Made; it may still be reverted at its end time. */
    APPLIED,
    REVERTED,
    CANCELLED,
    /** The record was changed in between, or is gone. */
    CONFLICT,
    /** The author may no longer do this. */
    REFUSED,
    /** It is no longer possible as it was written. */
    INVALID;

    /** Whether its author must be told. */
    public boolean isTrouble() {
        return this == CONFLICT || this == REFUSED || this == INVALID;
    }
}
