// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import static io.demarc.access.Permission.WORK;
import static io.demarc.provisioning.serving.PhoneJournal.AT_A_TIME;

import io.demarc.access.Requires;
import io.demarc.provisioning.device.FileChanges;
import io.demarc.provisioning.device.MacAddress;
import io.demarc.provisioning.device.PhoneKey;
import io.demarc.provisioning.device.PhoneKeys;
import io.demarc.store.OwnTransaction;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Moves what phones did from the memory into the database, many at once, and forgets what is old. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PhoneLog {

    private static final Logger LOG = Logger.getLogger(PhoneLog.class.getName());

    private static final int PURGED_AT_A_TIME = 2_000;

    @Inject
    PhoneDiary diary;

    @Inject
    RequestRepository requests;

    @Inject
    PhoneJournal journal;

    @Inject
    ServedTexts texts;

    @Inject
    PhoneKeys keys;

    @Inject
    FileChanges changes;

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "demarc.provisioning.log-days", defaultValue = "30")
    int days;

    /** So many requests of known devices are kept at most. */
    @Inject
    @ConfigProperty(name = "demarc.provisioning.log-lines", defaultValue = "1000000")
    int most;

    /** So many requests that came from no device are kept at most. */
    @Inject
    @ConfigProperty(name = "demarc.provisioning.log-unknown-lines", defaultValue = "50000")
    int mostUnknown;

    /** Stores all that waits; what cannot be stored now waits on, but for lines of the log. */
    @Requires(WORK)
    public void store() {
        storeSightings();
        storeLines();
    }

    /** How far devices are. */
    @Requires(WORK)
    public void storeSightings() {
        for (var some = diary.takeSightings(AT_A_TIME); !some.isEmpty(); some = diary.takeSightings(AT_A_TIME)) {
            storeSightings(some);
        }
    }

    /** What they asked for. */
    @Requires(WORK)
    public void storeLines() {
        for (var some = diary.takeLines(AT_A_TIME); !some.isEmpty(); some = diary.takeLines(AT_A_TIME)) {
            storeLines(some);
        }
    }

    private void storeSightings(List<Sighting> sightings) {
        try {
            var shown = texts.of(sightings);
            ownTransaction.of(() -> {
                journal.note(sightings);
                journal.show(shown);
                return null;
            });
        } catch (RuntimeException notNow) {
            diary.again(sightings);
            throw notNow;
        }
    }

    private void storeLines(List<RequestLine> lines) {
        ownTransaction.of(() -> {
            var named = named(lines);
            journal.write(lines.stream()
                    .map(line ->
                            new PhoneJournal.Entry(line, line.device() == null ? named.get(line.mac()) : line.device()))
                    .toList());
            return null;
        });
    }

    /** Somebody who did not prove to be a device may have named one: then its owner wants to know. */
    private Map<MacAddress, PhoneKey> named(List<RequestLine> lines) {
        var macs = lines.stream()
                .filter(line -> line.device() == null)
                .map(RequestLine::mac)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return keys.byMacs(macs).stream()
                .collect(Collectors.toMap(PhoneKey::mac, Function.identity(), (listed, retired) -> listed));
    }

    /** Forgets lines that are too old or too many; not all at once, so that nothing waits for it. */
    @Requires(WORK)
    public void purge() {
        var before = clock.instant().minus(Duration.ofDays(days));
        for (var gone = 1; gone > 0; ) {
            gone = ownTransaction.of(() -> requests.purge(before, mostUnknown, PURGED_AT_A_TIME)
                    + requests.purgeAllBut(most, PURGED_AT_A_TIME));
        }
    }

    /** Puts all counted changes together, so that there are few rows to sum up for each phone that asks. */
    @Requires(WORK)
    public void putTogether() {
        try {
            for (var fewer = 1; fewer > 0; ) {
                fewer = ownTransaction.of(changes::putTogether);
            }
        } catch (IllegalStateException anotherNodeDoes) {
            LOG.log(Level.FINE, "counted changes wait for the next time", anotherNodeDoes);
        }
    }
}
