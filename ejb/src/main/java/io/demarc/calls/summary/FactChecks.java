// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.summary;

import static io.demarc.access.Permission.COST_READ;

import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Counts the calls again, to prove that the facts are what they add up to. */
@Stateless
public class FactChecks {

    /** A month and the days around it. */
    private static final Duration LONGEST = Duration.ofDays(35);

    private static final int GAPS = 20;

    @Inject
    FactCheckRepository facts;

    /**
     * Compares what the facts say of the hours from {@code from} to {@code until} with the rated calls that were added to
     * them. It reads each call of that time.
     *
     * @param organizationId null: all in the caller's scope
     * @throws BusinessException for more than 35 days
     */
    @Requires(COST_READ)
    public FactCheck check(Long organizationId, Instant from, Instant until) {
        if (Duration.between(from, until).compareTo(LONGEST) > 0) {
            throw new BusinessException(Problem.at("until", "facts.tooLong", LONGEST.toDays()));
        }
        return new FactCheck(
                from,
                until,
                facts.attempts(organizationId, from, until),
                facts.gaps(organizationId, from, until, GAPS));
    }
}
