// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.kernel.BusinessException;
import io.demarc.provisioning.device.PhoneSheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
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

    /**
     * What a device got.
     *
     * @param hash of the configuration itself
     * @param text with the secrets masked
     */
    record Shown(long deviceId, String hash, String text) {}

    /** Of those that got something new; without those that would get something else by now. */
    List<Shown> of(Collection<Sighting> sightings) {
        var served = sightings.stream()
                .filter(Sighting::isServed)
                .collect(Collectors.toMap(Sighting::deviceId, Sighting::hash));
        return contacts.unshown(served).stream()
                .flatMap(deviceId -> text(deviceId, served.get(deviceId)).stream())
                .toList();
    }

    private Optional<Shown> text(long deviceId, String hash) {
        try {
            return sheets.byId(deviceId)
                    .flatMap(device -> configurations
                            .main(device)
                            .filter(file -> file.hash().equals(hash))
                            .flatMap(file -> configurations.shown(device)))
                    .map(text -> new Shown(deviceId, hash, text));
        } catch (BusinessException unwritable) {
            LOG.log(Level.FINE, "what a device got cannot be made again", unwritable);
            return Optional.empty();
        }
    }
}
