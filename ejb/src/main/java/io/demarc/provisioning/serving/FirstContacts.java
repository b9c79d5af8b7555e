// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.access.CallContext;
import io.demarc.provisioning.device.PhoneKey;
import io.demarc.provisioning.device.PhoneKeys;
import io.demarc.store.OwnTransaction;
import io.demarc.store.UniqueKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets a device come once without its secret, in a window that an operator opened (DV-10). */
@ApplicationScoped
class FirstContacts {

    private static final Logger LOG = Logger.getLogger(FirstContacts.class.getName());

    @Inject
    WindowRepository windows;

    @Inject
    ContactRepository contacts;

    @Inject
    PhoneJournal journal;

    @Inject
    PhoneKeys keys;

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    Clock clock;

    /** Whether any window is open: only then an address alone can open something, and guessing one is a miss. */
    boolean arePossible() {
        return windows.countOpen(clock.instant()) > 0;
    }

    /** The device that the request is for, if it may come without its secret now. */
    Optional<PhoneKey> admitted(PhoneRequest request, RequestedFile file) {
        var agent = PhoneAgent.of(request.agent());
        return keys.byMac(file.mac())
                .filter(PhoneKey::provisioning)
                .filter(device -> !agent.contradicts(device.maker(), device.mac()))
                .filter(this::isAdmitted);
    }

    private boolean isAdmitted(PhoneKey device) {
        return isAdmitted(device, contacts.find(device.deviceId()).orElse(null));
    }

    private boolean isAdmitted(PhoneKey device, PhoneContact contact) {
        return windows.open(clock.instant()).stream().anyMatch(window -> window.admits(device, contact));
    }

    /**
     * Writes down that it came, before it gets anything: of two that come at once only one is let in.
     *
     * @return false when another was first, or the window closed meanwhile
     */
    boolean take(PhoneKey device, Sighting sighting) {
        try {
            return ownTransaction.of(() -> CallContext.callAs(PhoneDesk.CALLER, () -> taken(device, sighting)));
        } catch (RuntimeException anotherWasFirst) {
            if (!UniqueKey.isViolated(anotherWasFirst)) {
                throw anotherWasFirst;
            }
            LOG.log(Level.FINE, "two phones at once", anotherWasFirst);
            return false;
        }
    }

    private boolean taken(PhoneKey device, Sighting sighting) {
        var known = contacts.findLocked(device.deviceId());
        if (!isAdmitted(device, known.orElse(null))) {
            return false;
        }
        journal.note(List.of(sighting));
        journal.cameByMac(device.deviceId(), sighting.lastAt());
        return true;
    }
}
