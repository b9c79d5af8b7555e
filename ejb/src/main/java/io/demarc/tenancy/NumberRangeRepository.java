// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import io.demarc.store.InstallationRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

/** Blocks are apart in the whole installation, so these look-ups go beyond any scope: they tell only numbers. */
@ApplicationScoped
class NumberRangeRepository extends InstallationRepository {

    NumberRange get() {
        return unscoped().find(NumberRange.class, NumberRange.ONLY);
    }

    /** Until this transaction ends nobody else assigns a block or changes the range. */
    NumberRange locked() {
        return unscoped().find(NumberRange.class, NumberRange.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The lowest first number of a block that nobody has; whoever asks holds the lock. */
    long nextFree(NumberRangeForm range) {
        if (blockAt(range.start()) == 0) {
            return range.start();
        }
        return unscoped()
                .createQuery("""
                        select min(b.last) + 1 from NumberBlock b where b.last >= :start and not exists
                            (select c.id from NumberBlock c where c.first = b.last + 1)""", Long.class)
                .setParameter("start", range.start())
                .getSingleResult();
    }

    private long blockAt(long first) {
        return unscoped()
                .createQuery("select count(b) from NumberBlock b where b.first = :first", Long.class)
                .setParameter("first", first)
                .getSingleResult();
    }

    /** How many blocks would lie across those of {@code range}. */
    long crossing(NumberRangeForm range) {
        return unscoped()
                .createQuery("""
                        select count(b) from NumberBlock b where b.last >= :start
                            and (mod(b.first - :start, :size) <> 0 or b.first < :start or b.last - b.first <> :most)""", Long.class)
                .setParameter("start", range.start())
                .setParameter("size", range.blockSize())
                .setParameter("most", range.blockSize() - 1)
                .getSingleResult();
    }

    /** Whether {@code number} lies in a block of an organization other than this one. */
    boolean isOthers(long number, long organizationId) {
        return unscoped()
                        .createQuery("""
                        select count(b) from NumberBlock b
                        where b.first <= :number and b.last >= :number and b.organizationId <> :organization""", Long.class)
                        .setParameter("number", number)
                        .setParameter("organization", organizationId)
                        .getSingleResult()
                > 0;
    }

    /** The blocks that lie between two numbers, or partly so. */
    List<NumberBlockRow> between(long first, long last) {
        return unscoped()
                .createQuery(
                        "select new io.demarc.tenancy.NumberBlockRow(b.id, b.first, b.last, b.assignedAt)"
                                + " from NumberBlock b where b.last >= :first and b.first <= :last",
                        NumberBlockRow.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }
}
