// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.Selection;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;

@ApplicationScoped
class RateRepository extends TenantRepository<Rate> {

    private static final int LONGEST_PREFIX = 15;

    RateRepository() {
        super(Rate.class);
    }

    /** All rates of a version, by prefix. */
    List<RateRow> all(long versionId) {
        return of(versionId, null)
                .orderBy("e.prefix, e.validFrom")
                .rows(RateRow.class, RateRow.COLUMNS, Integer.MAX_VALUE);
    }

    Page<RateRow> page(long versionId, String search, PageRequest page) {
        return of(versionId, search).page(RateRow.class, RateRow.COLUMNS, page);
    }

    int count(long versionId, String search, int most) {
        return of(versionId, search).countUpTo(most);
    }

    /** The rates of a version whose prefix the digits begin with, the shortest first. */
    List<RateRow> fitting(long versionId, String digits) {
        var longest = Math.min(digits.length(), LONGEST_PREFIX);
        var prefixes = IntStream.rangeClosed(1, longest)
                .mapToObj(length -> digits.substring(0, length))
                .toList();
        return prefixes.isEmpty()
                ? List.of()
                : of(versionId, null)
                        .and("e.prefix in ?", prefixes)
                        .orderBy("e.prefix, e.validFrom")
                        .rows(RateRow.class, RateRow.COLUMNS, Integer.MAX_VALUE);
    }

    long versionOf(long rateId) {
        return get(rateId).versionId();
    }

    void removeAllOf(long versionId) {
        delete("e.versionId = ?", versionId);
    }

    private Selection<Rate> of(long versionId, String search) {
        return select().and("e.versionId = ?", versionId).andContains(search, "e.prefix", "e.destination.name");
    }
}
