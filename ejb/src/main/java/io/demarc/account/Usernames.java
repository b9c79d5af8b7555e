// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.tenancy.NumberBlockRow;
import io.demarc.tenancy.NumberBlocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which usernames an organization's accounts get: the lowest free ones of its number blocks (CU-8), or any that lie in
 * nobody's block when it has none.
 */
@ApplicationScoped
class Usernames {

    private static final int OFFERED = 10;

    @Inject
    NumberBlocks blocks;

    @Inject
    NumberRepository numbers;

    /** Some that are free at this moment; none when the blocks are full. */
    List<String> offer(Long organizationId) {
        var own = organizationId == null ? List.<NumberBlockRow>of() : blocks.of(organizationId);
        return pick(own, OFFERED);
    }

    /**
     * As many as asked for, or fewer when the blocks are full. From a block nobody else picks until this transaction
     * ends.
     */
    List<String> pickForGood(long organizationId, int count) {
        return pick(blocks.locked(organizationId), count);
    }

    /** How many accounts the blocks still hold; empty when there is no block to be full. */
    Optional<Long> room(long organizationId) {
        var own = blocks.of(organizationId);
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(own.stream()
                        .mapToLong(block -> block.size()
                                - numbers.usedBetween(block.first(), block.last())
                                        .size())
                        .sum());
    }

    /** Whether it lies in another organization's block. */
    boolean isOthers(String username, long organizationId) {
        return NumberBlockSpan.isNumber(username) && blocks.isOthers(Long.parseLong(username), organizationId);
    }

    private List<String> pick(List<NumberBlockRow> own, int count) {
        if (own.isEmpty()) {
            return List.copyOf(numbers.freeUsernames(count, outsideOfBlocks()));
        }
        var picked = new ArrayList<String>();
        for (var block : own) {
            var used = numbers.usedBetween(block.first(), block.last()).stream()
                    .map(NumberUser::username)
                    .collect(Collectors.toSet());
            for (var number = block.first(); number <= block.last() && picked.size() < count; number++) {
                addUnused(picked, String.valueOf(number), used);
            }
        }
        return picked;
    }

    private static void addUnused(List<String> picked, String username, Set<String> used) {
        if (!used.contains(username)) {
            picked.add(username);
        }
    }

    private List<NumberBlockRow> outsideOfBlocks() {
        return blocks.between(Username.LEAST_RANDOM, Username.MOST_RANDOM);
    }
}
