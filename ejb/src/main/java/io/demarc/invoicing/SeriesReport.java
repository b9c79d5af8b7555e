// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import java.util.List;

/**
 * What was counted in a series.
 *
 * @param given how many numbers were given, from 1
 * @param documents how many documents have one
 * @param holes the first number of each hole, at most 20; none when all is well
 */
public record SeriesReport(SeriesRow series, long given, long documents, List<Long> holes) {

    public boolean isWhole() {
        return holes.isEmpty() && given == documents;
    }
}
