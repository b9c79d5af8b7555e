// SPDX-License-Identifier: Apache-2.0
package io.demarc.jobs;

/** How many items ended how. */
public record Counts(long ok, long skipped, long failed, long inDoubt) {

    public static final Counts NONE = new Counts(0, 0, 0, 0);

    public long all() {
        return ok + skipped + failed + inDoubt;
    }

    public Counts plus(Counts other) {
        return new Counts(ok + other.ok, skipped + other.skipped, failed + other.failed, inDoubt + other.inDoubt);
    }
}
