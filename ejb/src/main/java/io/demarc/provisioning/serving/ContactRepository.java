// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.store.InstallationRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What devices did last. A row has no tenant of its own: whoever may see the device may see it. */
@ApplicationScoped
class ContactRepository extends InstallationRepository {

    Optional<PhoneContact> find(long deviceId) {
        return Optional.ofNullable(unscoped().find(PhoneContact.class, deviceId));
    }

    Optional<PhoneContact> findLocked(long deviceId) {
        return Optional.ofNullable(unscoped().find(PhoneContact.class, deviceId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** By device; without those that never came. */
    Map<Long, PhoneContact> allLocked(Collection<Long> deviceIds) {
        return deviceIds.isEmpty()
                ? Map.of()
                : unscoped()
                        .createQuery(
                                "select c from PhoneContact c where c.deviceId in :ids order by c.deviceId",
                                PhoneContact.class)
                        .setParameter("ids", deviceIds)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultStream()
                        .collect(Collectors.toMap(PhoneContact::deviceId, Function.identity()));
    }

    void add(PhoneContact contact) {
        unscoped().persist(contact);
    }

    void flush() {
        unscoped().flush();
    }
}
