// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import static io.demarc.access.Permission.ORGANIZATION_READ;
import static io.demarc.access.Permission.ORGANIZATION_WRITE;
import static io.demarc.access.Permission.SETTINGS_WRITE;
import static io.demarc.access.Permission.WORK;

import io.demarc.access.Act;
import io.demarc.access.Deed;
import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The internal numbers that belong to one organization alone, although usernames are unique in the installation (CU-8). */
@Stateless
public class NumberBlocks {

    /** Usernames have up to 20 digits; so many numbers are enough for everybody. */
    private static final long LAST_NUMBER = 999_999_999_999L;

    @Inject
    NumberBlockRepository blocks;

    @Inject
    NumberRangeRepository range;

    @Inject
    OrganizationRepository organizations;

    @Inject
    Event<NumberBlockUseQuestion> use;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Empty until an administrator has set it. */
    @Requires(ORGANIZATION_READ)
    public Optional<NumberRangeForm> range() {
        return range.get().form();
    }

    /** @throws BusinessException when blocks that are assigned would lie across those of the new range */
    @Requires(SETTINGS_WRITE)
    public void changeRange(NumberRangeForm form) {
        var stored = range.locked();
        stored.describe(form);
        var crossing = range.crossing(form);
        if (crossing > 0) {
            throw new BusinessException(Problem.at("start", "numberRange.crossing", crossing));
        }
        deeds.fire(new Deed(
                Act.SETTINGS_CHANGED,
                TenantPath.SYSTEM,
                "number_range",
                null,
                null,
                Map.of(
                        "start",
                        form.start().toString(),
                        "blockSize",
                        form.blockSize().toString())));
    }

    /**
     * Gives the organization the lowest block that nobody has. Any number of requests may ask at the same time.
     *
     * @throws BusinessException as long as nobody has set where the range starts
     */
    @Requires(ORGANIZATION_WRITE)
    public NumberBlockRow assign(long organizationId) {
        var organization = organizations.get(organizationId);
        var asked = range.locked().form().orElseThrow(() -> new BusinessException(Problem.of("numberRange.notSet")));
        var first = range.nextFree(asked);
        if (first + asked.blockSize() - 1 > LAST_NUMBER) {
            throw new BusinessException(Problem.of("numberRange.exhausted"));
        }
        var block = new NumberBlock(organization, first, asked.blockSize(), clock.instant());
        blocks.add(block);
        blocks.flush();
        return block.row();
    }

    /** The blocks of an organization, in the order of their numbers. */
    @Requires(ORGANIZATION_READ)
    public List<NumberBlockRow> of(long organizationId) {
        return blocks.of(organizations.get(organizationId).id());
    }

    /** Like {@link #of}; nobody else picks numbers from them until this transaction ends. */
    @Requires(WORK)
    public List<NumberBlockRow> locked(long organizationId) {
        return blocks.locked(organizationId);
    }

    /** Whether {@code number} lies in the block of another organization than this one. */
    @Requires(ORGANIZATION_READ)
    public boolean isOthers(long number, long organizationId) {
        return range.isOthers(number, organizationId);
    }

    /** The blocks of anybody that lie between two numbers, or partly so. */
    @Requires(ORGANIZATION_READ)
    public List<NumberBlockRow> between(long first, long last) {
        return range.between(first, last);
    }

    /** @throws BusinessException when the organization uses numbers of it */
    @Requires(ORGANIZATION_WRITE)
    public NumberBlockRow giveBack(long blockId) {
        var block = blocks.getLocked(blockId);
        var row = block.row();
        var question = new NumberBlockUseQuestion(block.owner().organizationId(), row.first(), row.last());
        use.fire(question);
        if (question.used() > 0) {
            throw new BusinessException(Problem.of("numberBlock.used", question.used()));
        }
        blocks.remove(block);
        return row;
    }
}
