// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.template.FileMaking.Source;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What was read of templates and settings since they changed last, for all phones that ask until they change again. It
 * is never older than the number of changes that it was made for.
 */
final class Edition {

    /** More places than that ask rarely within one edition; then the reading starts anew. */
    private static final int MOST = 10_000;

    private final long changes;
    private final Map<Shelf, List<Candidate>> candidates = new ConcurrentHashMap<>();
    private final Map<Long, Source> sources = new ConcurrentHashMap<>();
    private final Map<TenantPath, Map<String, HeldValue>> settings = new ConcurrentHashMap<>();

    /** Where the templates for a phone's file stand. */
    private record Shelf(Maker maker, FileRole role, TenantPath place) {}

    /** @param changes see {@link io.demarc.provisioning.device.FileChanges} */
    Edition(long changes) {
        this.changes = changes;
    }

    boolean isFor(long asked) {
        return changes >= asked;
    }

    List<Candidate> candidates(Asking asking, FileRole role, Supplier<List<Candidate>> reading) {
        return kept(candidates, new Shelf(asking.maker(), role, asking.place()), unused -> reading.get());
    }

    Source source(long versionId, Function<Long, Source> reading) {
        return kept(sources, versionId, reading);
    }

    /** What holds for all phones of a place. */
    Map<String, HeldValue> settings(TenantPath place, Function<TenantPath, Map<String, HeldValue>> reading) {
        return kept(settings, place, reading);
    }

    /** Two that ask at once may both read: neither waits for the other's question to the database. */
    private static <K, V> V kept(Map<K, V> all, K key, Function<? super K, V> reading) {
        var known = all.get(key);
        if (known != null) {
            return known;
        }
        var read = reading.apply(key);
        if (all.size() >= MOST) {
            all.clear();
        }
        all.put(key, read);
        return read;
    }
}
