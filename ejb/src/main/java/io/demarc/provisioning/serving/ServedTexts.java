// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.kernel.BusinessException;
import io.demarc.provisioning.device.PhoneSheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** What devices got, as people may see it. It is made afterwards, so that no phone waits for it. */
@ApplicationScoped
class ServedTexts {

    private static final Logger LOG = Logger.getLogger(ServedTexts.class.getName());

    @Inject
    ContactRepository contacts;

    @Inject
    PhoneSheets sheets;

    @Inject
    Configurations configurations;

    /** By device, for those that got something new; without those that would get something else by now. */
    Map<Long, String> of(Collection<Sighting> sightings) {
        var served = sightings.stream()
                .filter(sighting -> sighting.hash() != null)
                .collect(Collectors.toMap(Sighting::deviceId, Sighting::hash));
        var texts = new HashMap<Long, String>();
        contacts.unshown(served)
                .forEach(deviceId -> text(deviceId, served.get(deviceId)).ifPresent(text -> texts.put(deviceId, text)));
        return texts;
    }

    private Optional<String> text(long deviceId, String hash) {
        try {
            return sheets.byId(deviceId)
                    .flatMap(device -> configurations
                            .main(device)
                            .filter(file -> file.hash().equals(hash))
                            .flatMap(file -> configurations.shown(device)));
        } catch (BusinessException unwritable) {
            LOG.log(Level.FINE, "what a device got cannot be made again", unwritable);
            return Optional.empty();
        }
    }
}
