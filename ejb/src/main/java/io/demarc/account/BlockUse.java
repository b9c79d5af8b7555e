// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.tenancy.NumberBlockRow;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How full a number block is (CU-8).
 *
 * @param used numbers that accounts of its organization have
 * @param others numbers that accounts of other organizations had before the block was assigned
 * @param shares how full each part of the block is, from the lowest numbers to the highest, in percent
 */
public record BlockUse(NumberBlockRow block, long used, long others, List<Integer> shares) implements Serializable {

    private static final int PARTS = 50;

    static BlockUse of(NumberBlockRow block, long organizationId, Collection<NumberUser> users) {
        var parts = (int) Math.min(PARTS, block.size());
        var counts = new long[parts];
        for (var user : users) {
            counts[(int) ((Long.parseLong(user.username()) - block.first()) * parts / block.size())]++;
        }
        var own = users.stream()
                .filter(user -> user.organizationId() == organizationId)
                .count();
        return new BlockUse(block, own, users.size() - own, shares(counts, block.size()));
    }

    private static List<Integer> shares(long[] counts, long size) {
        var shares = new ArrayList<Integer>();
        for (var i = 0; i < counts.length; i++) {
            var here = firstOf(i + 1, counts.length, size) - firstOf(i, counts.length, size);
            shares.add((int) Math.ceil(100.0 * counts[i] / here));
        }
        return shares;
    }

    /** The lowest number of a part, counted from the block's first. */
    private static long firstOf(int part, int parts, long size) {
        return (part * size + parts - 1) / parts;
    }

    public long free() {
        return block.size() - used - others;
    }
}
