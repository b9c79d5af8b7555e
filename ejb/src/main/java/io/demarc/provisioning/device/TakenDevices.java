// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.store.InstallationRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * MAC addresses and serial numbers are unique in the whole installation (DV-8), so these look-ups go beyond any scope:
 * they tell only yes or no.
 */
@ApplicationScoped
class TakenDevices extends InstallationRepository {

    /** Those of {@code macs} that some device has. */
    Set<String> macs(Collection<String> macs) {
        return taken("mac", macs);
    }

    boolean isMac(MacAddress mac) {
        return !macs(Set.of(mac.value())).isEmpty();
    }

    boolean isSerial(String serial) {
        return !taken("serial", Set.of(serial)).isEmpty();
    }

    private Set<String> taken(String column, Collection<String> values) {
        return values.isEmpty()
                ? Set.of()
                : new HashSet<>(unscoped()
                        .createQuery(
                                "select d." + column + " from Device d where d." + column + " in :values", String.class)
                        .setParameter("values", values)
                        .getResultList());
    }
}
