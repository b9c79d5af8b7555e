// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.provisioning.device.PhoneSheet;
import io.demarc.provisioning.template.FileRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Files that devices got, for the next time that they ask. A file is there for exactly the {@link PhoneSheet} that it was
 * made from: whatever changes, on any node, makes another sheet, and so another file. When there are too many, those go
 * first that nobody asked for the longest time.
 */
@ApplicationScoped
class KeptFiles {

    static final long MOST_BYTES = 32L << 20;

    /** What a sheet and its place in here take, about. */
    private static final int BYTES_BESIDE_TEXT = 1_000;

    private final Map<Name, Kept> files = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    private record Name(long deviceId, FileRole role) {}

    private record Kept(PhoneSheet sheet, ConfigurationFile file) {

        long bytes() {
            return BYTES_BESIDE_TEXT + 2L * file.text().length();
        }
    }

    synchronized Optional<ConfigurationFile> find(PhoneSheet sheet, FileRole role) {
        var kept = files.get(new Name(sheet.key().deviceId(), role));
        return kept != null && kept.sheet().equals(sheet) ? Optional.of(kept.file()) : Optional.empty();
    }

    synchronized void keep(PhoneSheet sheet, FileRole role, ConfigurationFile file) {
        var kept = new Kept(sheet, file);
        var before = files.put(new Name(sheet.key().deviceId(), role), kept);
        bytes += kept.bytes() - (before == null ? 0 : before.bytes());
        for (var eldest = files.values().iterator(); bytes > MOST_BYTES && eldest.hasNext(); ) {
            bytes -= eldest.next().bytes();
            eldest.remove();
        }
    }

    synchronized int count() {
        return files.size();
    }
}
