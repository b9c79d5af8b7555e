// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.FileChanges;
import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.device.Phone;
import io.demarc.provisioning.device.PhoneSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Makes the files that phones fetch (DV-10). The same phone gets the same bytes until something changes; what many phones
 * share is read from the database once after each change, by every node for itself.
 */
@ApplicationScoped
public class Rendering {

    @Inject
    FileMaking making;

    @Inject
    HoldingSettings settings;

    @Inject
    FileChanges changes;

    private final AtomicReference<Edition> newest = new AtomicReference<>(new Edition(-1));

    /**
     * A file of one device. A device without lines gets the one that wipes its credentials (DV-13).
     *
     * @param phone what {@code sheet} says, opened
     * @return empty when there is no such file for its maker
     * @throws BusinessException when a value cannot be written into the file
     */
    public Optional<RenderedFile> file(PhoneSheet sheet, Phone phone, FileRole role) {
        var edition = edition(sheet.changes());
        return making.source(Asking.of(phone), role, edition)
                .map(source -> making.make(source, phone, HoldingSettings.values(holding(sheet, edition))));
    }

    /** The same with its secrets masked, for people. */
    public Optional<RenderedFile> masked(PhoneSheet sheet, Phone phone, FileRole role) {
        var edition = edition(sheet.changes());
        return making.source(Asking.of(phone), role, edition)
                .map(source -> making.make(source, Mask.over(phone), Mask.over(holding(sheet, edition))));
    }

    /**
     * The first file of all phones of a model; it holds no secrets.
     *
     * @param firmware null when the phone did not tell
     * @return empty when the maker's phones ask for none
     */
    public Optional<RenderedFile> modelFile(Maker maker, String model, String firmware) {
        var asking = Asking.model(maker, model, firmware);
        var edition = edition(changes.count());
        return making.source(asking, FileRole.MODEL, edition)
                .map(source -> making.make(source, asking, HoldingSettings.values(shared(TenantPath.SYSTEM, edition))));
    }

    private Map<String, HeldValue> holding(PhoneSheet sheet, Edition edition) {
        var place = sheet.key().place();
        return sheet.hasSettings() ? settings.at(place, sheet.key().deviceId()) : shared(place, edition);
    }

    private Map<String, HeldValue> shared(TenantPath place, Edition edition) {
        return edition.settings(place, unread -> settings.at(unread, null));
    }

    /** A newer one than asked for is right too: it says what holds by now. */
    private Edition edition(long asked) {
        return newest.updateAndGet(known -> known.isFor(asked) ? known : new Edition(asked));
    }
}
