// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static io.demarc.access.Permission.ACCOUNT_READ;

import io.demarc.access.Requires;
import io.demarc.tenancy.NumberBlocks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What accounts use of the number blocks of their organization (CU-8). */
@Stateless
public class BlockUses {

    @Inject
    NumberBlocks blocks;

    @Inject
    NumberRepository numbers;

    /** For each block of the organization, in the order of their numbers. */
    @Requires(ACCOUNT_READ)
    public List<BlockUse> of(long organizationId) {
        return blocks.of(organizationId).stream()
                .map(block -> BlockUse.of(block, organizationId, numbers.usedBetween(block.first(), block.last())))
                .toList();
    }
}
