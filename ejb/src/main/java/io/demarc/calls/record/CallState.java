// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import io.demarc.calls.rating.Rated;

/** Whether a call has its price (CL-2). */
public enum CallState {
    RATED,
    SET_ASIDE;

    static CallState of(Rated rated) {
        return rated.isSetAside() ? SET_ASIDE : RATED;
    }
}
