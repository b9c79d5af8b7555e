// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.store.InstallationRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What devices did last. A row has no tenant of its own: whoever may see the device may see it. */
@ApplicationScoped
class ContactRepository extends InstallationRepository {

    Optional<PhoneContact> find(long deviceId) {
        return Optional.ofNullable(unscoped().find(PhoneContact.class, deviceId));
    }

    /**
     * Those devices of which it is not known how that reads which they got.
     *
     * @param served hash of what they got last, by device
     */
    Set<Long> unshown(Map<Long, String> served) {
        var unshown = new HashSet<>(served.keySet());
        if (!served.isEmpty()) {
            unscoped()
                    .createQuery(
                            "select c.deviceId, c.hash from PhoneContact c where c.deviceId in :ids and c.shown is not null",
                            Object[].class)
                    .setParameter("ids", served.keySet())
                    .getResultStream()
                    .filter(row -> served.get((Long) row[0]).equals(row[1]))
                    .forEach(row -> unshown.remove((Long) row[0]));
        }
        return unshown;
    }

    Optional<PhoneContact> findLocked(long deviceId) {
        return Optional.ofNullable(unscoped().find(PhoneContact.class, deviceId, LockModeType.PESSIMISTIC_WRITE));
    }
}
