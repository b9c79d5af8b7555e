// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.kernel.BusinessException;
import io.demarc.provisioning.device.Phones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What devices got, as people may see it. It is made afterwards, so that no phone waits for it. */
@ApplicationScoped
class ServedTexts {

    private static final Logger LOG = Logger.getLogger(ServedTexts.class.getName());

    @Inject
    ContactRepository contacts;

    @Inject
    Phones phones;

    @Inject
    Configurations configurations;

    /** By device, for those that got something new; without those that would get something else by now. */
    Map<Long, String> of(Collection<Sighting> sightings) {
        var texts = new HashMap<Long, String>();
        for (var sighting : sightings) {
            if (sighting.hash() != null && !isKnown(sighting)) {
                add(sighting, texts);
            }
        }
        return texts;
    }

    private boolean isKnown(Sighting sighting) {
        return contacts.find(sighting.deviceId())
                .filter(contact -> sighting.hash().equals(contact.hash()) && contact.shown() != null)
                .isPresent();
    }

    private void add(Sighting sighting, Map<Long, String> texts) {
        try {
            var phone = phones.phone(sighting.deviceId());
            configurations
                    .main(phone)
                    .filter(file -> file.hash().equals(sighting.hash()))
                    .flatMap(file -> configurations.shown(phone))
                    .ifPresent(text -> texts.put(sighting.deviceId(), text));
        } catch (BusinessException goneOrUnwritable) {
            LOG.log(Level.FINE, "what a device got cannot be made again", goneOrUnwritable);
        }
    }
}
