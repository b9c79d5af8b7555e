// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.store.InstallationRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Who wants no bulk messages; each look-up names the provider. */
@ApplicationScoped
class OptOutRepository extends InstallationRepository {

    Set<String> among(long providerId, Collection<String> numbers) {
        return numbers.isEmpty()
                ? Set.of()
                : new HashSet<>(unscoped()
                        .createQuery(
                                "select o.key.number from OptOut o where o.key.providerId = :provider"
                                        + " and o.key.number in :numbers",
                                String.class)
                        .setParameter("provider", providerId)
                        .setParameter("numbers", numbers)
                        .getResultList());
    }

    /** @return false when the number is among them already */
    boolean add(long providerId, String number, String keyword, Instant now) {
        var isNew = unscoped().find(OptOut.class, new OptOut.Key(providerId, number)) == null;
        if (isNew) {
            unscoped().persist(new OptOut(providerId, number, keyword, now));
        }
        return isNew;
    }
}
