// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.access.CallContext;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.TenantPath;
import io.demarc.secrets.MasterKey;
import io.demarc.store.InstallationRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds out which device asks, for the side that serves them: a phone that calls has no tenant yet. Both questions take
 * the same steps whether there is such a device or not, so that their time tells nothing (DV-10).
 */
@ApplicationScoped
public class PhoneKeys extends InstallationRepository {

    private static final String LISTED = "select d.id, d.mac, d.maker, d.providerId, d.organizationId, d.provisioning, "
            + "d.secretGeneration from Device d where ";
    private static final String RETIRED =
            "select d.deviceId, d.mac, d.maker, d.providerId, d.secretGeneration " + "from RetiredDevice d where ";

    @Inject
    MasterKey masterKey;

    public Optional<PhoneKey> byMac(MacAddress mac) {
        return both("d.mac in :values", List.of(mac.value())).stream().findFirst();
    }

    /** Those of {@code macs} that there are. */
    public List<PhoneKey> byMacs(Collection<MacAddress> macs) {
        return both("d.mac in :values", macs.stream().map(MacAddress::value).toList());
    }

    /** @throws NotFound when there is none in the caller's scope, deleted ones included */
    public PhoneKey visible(long deviceId) {
        return ask(LISTED + "d.id in :values", List.of(deviceId)).stream()
                .map(this::listed)
                .filter(key -> CallContext.caller().scope().contains(key.place()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A secret that no device has, to compare with what an unknown one brings. */
    public String nobodysSecret() {
        return DeviceSecret.of(0, 0, masterKey).text();
    }

    private List<PhoneKey> both(String condition, List<String> values) {
        var found = new ArrayList<PhoneKey>();
        ask(LISTED + condition, values).forEach(row -> found.add(listed(row)));
        ask(RETIRED + condition, values)
                .forEach(row -> found.add(new PhoneKey(
                        (Long) row[0],
                        new MacAddress((String) row[1]),
                        (Maker) row[2],
                        new TenantPath((Long) row[3], null),
                        true,
                        secret((Long) row[0], (Integer) row[4]))));
        return found;
    }

    private PhoneKey listed(Object[] row) {
        return new PhoneKey(
                (Long) row[0],
                new MacAddress((String) row[1]),
                (Maker) row[2],
                new TenantPath((Long) row[3], (Long) row[4]),
                (Boolean) row[5],
                secret((Long) row[0], (Integer) row[6]));
    }

    private List<Object[]> ask(String question, List<?> values) {
        return values.isEmpty()
                ? List.of()
                : unscoped()
                        .createQuery(question, Object[].class)
                        .setParameter("values", values)
                        .getResultList();
    }

    private String secret(long deviceId, int generation) {
        return DeviceSecret.of(deviceId, generation, masterKey).text();
    }
}
