// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What phones did and the database does not know yet, so that no phone waits for a commit. The log of requests loses
 * lines when too many come at once, and counts them; what is known of a device is never lost while the server runs.
 */
@ApplicationScoped
class PhoneDiary {

    static final int LINES = 20_000;

    private final BlockingQueue<RequestLine> lines = new ArrayBlockingQueue<>(LINES);
    private final ConcurrentHashMap<Long, Sighting> sightings = new ConcurrentHashMap<>();
    private final LongAdder lost = new LongAdder();

    void note(RequestLine line) {
        if (!lines.offer(line)) {
            lost.increment();
        }
    }

    void note(Sighting sighting) {
        sightings.merge(sighting.deviceId(), sighting, Sighting::then);
    }

    /** Those could not be stored: they come before what was noted since. */
    void again(Collection<Sighting> unstored) {
        unstored.forEach(each -> sightings.merge(each.deviceId(), each, (newer, older) -> older.then(newer)));
    }

    List<RequestLine> takeLines(int most) {
        var taken = new ArrayList<RequestLine>();
        lines.drainTo(taken, most);
        return taken;
    }

    List<Sighting> takeSightings(int most) {
        var taken = new ArrayList<Sighting>();
        for (var id : sightings.keySet()) {
            if (taken.size() == most) {
                break;
            }
            var sighting = sightings.remove(id);
            if (sighting != null) {
                taken.add(sighting);
            }
        }
        return taken;
    }

    /** How many lines were lost since the server started. */
    long lost() {
        return lost.sum();
    }
}
