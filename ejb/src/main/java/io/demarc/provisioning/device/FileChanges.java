// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.store.InstallationRepository;
import io.demarc.tenancy.OrganizationLocaleChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Counts the changes of what the files of many phones are made from, templates and settings, so that every node sees at
 * its next question whether what it kept still holds. {@link CountedInFiles} counts them; of what belongs to one phone
 * {@link PhoneSheet} has the values themselves.
 */
@ApplicationScoped
public class FileChanges extends InstallationRepository {

    /** Grows with each commit that changed something, whatever else is being written at that moment. */
    static final String COUNT = "(select coalesce(sum(c.changes), 0) from phone_file_change c)";

    private static final int ROWS_AT_A_TIME = 1_000;

    /** An organization's language and time zone are those of its phones unless somebody sets others. */
    void count(@Observes OrganizationLocaleChanged changed) {
        unscoped()
                .createNativeQuery("insert into phone_file_change (changes) values (1)")
                .executeUpdate();
    }

    public long count() {
        var row = unscoped()
                .createNativeQuery("select coalesce(sum(c.changes), 0) from phone_file_change c")
                .getSingleResult();
        return ((Number) row).longValue();
    }

    /**
     * Puts some rows together, in a transaction of the caller; the sum stays.
     *
     * @return how many rows there are fewer
     * @throws IllegalStateException when another node does the same at this moment; the transaction must not commit
     */
    @SuppressWarnings("unchecked")
    public int putTogether() {
        var rows = (List<Object[]>) unscoped()
                .createNativeQuery("select id, changes from phone_file_change order by id")
                .setMaxResults(ROWS_AT_A_TIME)
                .getResultList();
        if (rows.size() < 2) {
            return 0;
        }
        var ids = rows.stream().map(row -> row[0].toString()).collect(Collectors.joining(", "));
        var gone = unscoped()
                .createNativeQuery("delete from phone_file_change where id in (" + ids + ")")
                .executeUpdate();
        if (gone != rows.size()) {
            throw new IllegalStateException("another node puts the counted changes together");
        }
        unscoped()
                .createNativeQuery("insert into phone_file_change (changes) values (?)")
                .setParameter(
                        1,
                        rows.stream()
                                .mapToLong(row -> ((Number) row[1]).longValue())
                                .sum())
                .executeUpdate();
        return rows.size() - 1;
    }
}
