// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import java.util.List;

/**
 * What became of a file of rates: all of it is in the draft, or nothing, when a line was refused.
 *
 * @param rates how many the file has
 * @param refusedCount how many lines were refused
 * @param refused the first of them
 */
public record RateImport(int rates, int refusedCount, List<RefusedLine> refused) {

    public boolean isDone() {
        return refusedCount == 0;
    }
}
