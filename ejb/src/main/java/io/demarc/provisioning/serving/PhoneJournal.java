// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.PhoneKey;
import io.demarc.store.SqlRepository;
import io.demarc.store.SqlText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Writes down what phones did, many at once and without reading what is there: how a device's configuration reads is long.
 * Sightings may come in any order, for several servers tell theirs; a row keeps the newest.
 */
@ApplicationScoped
class PhoneJournal extends SqlRepository {

    /** As many ids as the sequence counts at once. */
    static final int AT_A_TIME = 500;

    private static final String LINE =
            "insert into phone_request (id, provider_id, organization_id, happened_at, address,"
                    + " agent, file, mac, device_id, outcome, template_version, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String SEEN = "update phone_contact set first_at = least(first_at, ?),"
            + " address = case when last_at > ? then address else cast(? as varchar(45)) end,"
            + " agent = case when last_at > ? then agent else cast(? as varchar(300)) end,"
            + " last_at = greatest(last_at, ?)";

    private static final String SERVED = ", first_served_at = coalesce(first_served_at, ?),"
            + " template_version = case when served_at > ? then template_version else ? end,"
            + " shown = case when served_at > ? or hash = ? then shown end,"
            + " hash = case when served_at > ? then hash else ? end,"
            + " served_at = case when served_at > ? then served_at else ? end";

    private static final String OF_DEVICE = " where device_id = ?";

    private static final String NEW = "insert into phone_contact (first_at, last_at, address, agent, first_served_at,"
            + " served_at, template_version, hash, device_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String SHOWN = "update phone_contact set shown = ? where device_id = ? and hash = ?";

    private static final String BY_MAC = "update phone_contact set by_mac_at = ?,"
            + " first_served_at = coalesce(first_served_at, ?) where device_id = ?";

    /** A request, and the device that it was about; null when there is no such device. */
    record Entry(RequestLine line, PhoneKey device) {}

    /** @param entries at most {@link #AT_A_TIME} */
    void write(List<Entry> entries) {
        var first = next("phone_request_seq");
        var rows = new ArrayList<Object[]>();
        for (var entry : entries) {
            rows.add(row(first + rows.size(), entry.line(), entry.device()));
        }
        batch(LINE, rows);
    }

    private static Object[] row(long id, RequestLine line, PhoneKey device) {
        var place = device == null ? TenantPath.SYSTEM : device.place();
        return new Object[] {
            id,
            place.providerId(),
            place.organizationId(),
            line.at(),
            line.address(),
            line.agent(),
            line.file(),
            line.mac() == null ? null : line.mac().value(),
            device == null ? null : device.deviceId(),
            line.outcome().name(),
            line.version(),
            line.hash()
        };
    }

    /**
     * In the order of the devices' ids, so that two servers do not wait for each other in a circle.
     *
     * @throws RuntimeException of a violated unique key, when another server noted a device for the first time
     */
    void note(Collection<Sighting> some) {
        var sightings =
                some.stream().sorted(Comparator.comparing(Sighting::deviceId)).toList();
        var known = locked(sightings);
        batch(
                SEEN + SERVED + OF_DEVICE,
                rows(sightings, each -> known.contains(each.deviceId()) && each.isServed(), PhoneJournal::servedRow));
        batch(
                SEEN + OF_DEVICE,
                rows(sightings, each -> known.contains(each.deviceId()) && !each.isServed(), PhoneJournal::seenRow));
        batch(NEW, rows(sightings, each -> !known.contains(each.deviceId()), PhoneJournal::newRow));
    }

    /** The devices that came before. */
    private Set<Long> locked(Collection<Sighting> sightings) {
        var devices = sightings.stream().map(Sighting::deviceId).toList();
        return devices.isEmpty()
                ? Set.of()
                : Set.copyOf(rows(
                        SqlText.of("select device_id from phone_contact where device_id in " + ids(devices)
                                + " order by device_id for update"),
                        row -> row.number(1)));
    }

    private static List<Object[]> rows(
            Collection<Sighting> sightings, Predicate<Sighting> which, Function<Sighting, Object[]> row) {
        return sightings.stream().filter(which).map(row).toList();
    }

    private static Object[] seenRow(Sighting sighting) {
        var last = sighting.lastAt();
        return new Object[] {
            sighting.firstAt(), last, sighting.address(), last, sighting.agent(), last, sighting.deviceId()
        };
    }

    private static Object[] servedRow(Sighting sighting) {
        var last = sighting.lastAt();
        var served = sighting.servedAt();
        var hash = sighting.hash();
        return new Object[] {
            sighting.firstAt(),
            last,
            sighting.address(),
            last,
            sighting.agent(),
            last,
            served,
            served,
            sighting.version(),
            served,
            hash,
            served,
            hash,
            served,
            served,
            sighting.deviceId()
        };
    }

    private static Object[] newRow(Sighting sighting) {
        return new Object[] {
            sighting.firstAt(),
            sighting.lastAt(),
            sighting.address(),
            sighting.agent(),
            sighting.servedAt(),
            sighting.servedAt(),
            sighting.version(),
            sighting.hash(),
            sighting.deviceId()
        };
    }

    /** Keeps texts for those that did not get anything else since. */
    void show(List<ServedTexts.Shown> texts) {
        batch(
                SHOWN,
                texts.stream()
                        .map(shown -> new Object[] {shown.text(), shown.deviceId(), shown.hash()})
                        .toList());
    }

    /** It came without its secret, and got its configuration. */
    void cameByMac(long deviceId, Instant now) {
        execute(SqlText.of(BY_MAC, now, now, deviceId));
    }
}
