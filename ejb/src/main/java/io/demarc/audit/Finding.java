// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import java.io.Serializable;

/**
 * The first thing that is wrong.
 *
 * @param lane -1 when it is about no lane
 * @param seq the place in the lane; 0 when it is about no entry
 * @param id of the entry; null when there is none
 */
public record Finding(Flaw flaw, int lane, long seq, Long id) implements Serializable {

    static Finding at(Flaw flaw, Link entry) {
        return new Finding(flaw, entry.lane(), entry.seq(), entry.id());
    }
}
