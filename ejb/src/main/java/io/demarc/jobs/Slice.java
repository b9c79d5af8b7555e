// SPDX-License-Identifier: Apache-2.0
package io.demarc.jobs;

/**
 * Consecutive items of a run that one worker has claimed.
 *
 * @param claimId null until it is stored
 * @param takenOver whether another worker had it before and vanished: some of the items may be done already
 */
public record Slice(Long claimId, long first, long last, boolean takenOver) {

    public long size() {
        return last - first + 1;
    }
}
