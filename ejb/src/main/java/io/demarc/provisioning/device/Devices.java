// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import static io.demarc.access.Permission.DEVICE_READ;
import static io.demarc.access.Permission.DEVICE_WRITE;
import static io.demarc.access.Permission.SECRET_REVEAL;

import io.demarc.access.Act;
import io.demarc.access.Deed;
import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.PublicUrl;
import io.demarc.provisioning.level.Decision;
import io.demarc.secrets.MasterKey;
import io.demarc.store.OwnTransaction;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.tenancy.OrganizationRegistry;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * SIP devices (DV-1, DV-4 to DV-6, DV-8, DV-13). Whoever has no section of devices is told so in words (DV-2, DV-9);
 * what one may do with a device follows from the levels.
 */
@Stateless
public class Devices {

    public static final List<SortKey> SORTS = List.of(
            SortKey.text("name", "e.name"),
            SortKey.text("mac", "e.mac"),
            SortKey.instant("created", "e.createdAt"),
            SortKey.id());

    @Inject
    DeviceRepository devices;

    @Inject
    DeviceLineRepository lines;

    @Inject
    DeviceRegistry registry;

    @Inject
    DeviceRights rights;

    @Inject
    OrganizationRegistry organizations;

    @Inject
    MasterKey masterKey;

    @Inject
    PublicUrl publicUrl;

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    Event<Deed> deeds;

    /** Whether the caller has a section of devices, and if not, why (DV-2). */
    @Requires(DEVICE_READ)
    public Decision open() {
        return rights.open();
    }

    @Requires(DEVICE_READ)
    public Page<DeviceRow> page(DeviceFilter filter, PageRequest page) {
        rights.demandOpen();
        var found = devices.page(filter, page);
        var byDevice = lines.of(ids(found.rows()));
        return found.map(row -> row.with(byDevice.getOrDefault(row.id(), List.of())));
    }

    @Requires(DEVICE_READ)
    public int count(DeviceFilter filter, int most) {
        return devices.count(filter, most);
    }

    /**
     * Writes those that match as CSV, in the order of their ids, some at a time, each time in a transaction of its own. A
     * cell that a spreadsheet would run is guarded.
     */
    @Requires(DEVICE_READ)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void write(DeviceFilter filter, Writer to) {
        ownTransaction.of(rights::open).demand();
        new DeviceFile(to)
                .write(afterId ->
                        ownTransaction.of(() -> withLines(devices.next(filter, afterId, DeviceFile.AT_A_TIME))));
    }

    @Requires(DEVICE_READ)
    public DeviceView get(long id) {
        rights.demandOpen();
        var device = devices.get(id);
        return new DeviceView(
                device,
                organizationName(device.owner().organizationId()),
                lines.of(List.of(id)).getOrDefault(id, List.of()),
                rights.edit(device),
                rights.clearAssignment(device));
    }

    /** @return the id of the new device */
    @Requires(DEVICE_WRITE)
    public long add(NewDevice asked) {
        return registry.add(asked).id();
    }

    /** With another MAC address it is another phone: the one before is wiped, and this one has a new secret. */
    @Requires(DEVICE_WRITE)
    public void update(long id, DeviceForm form) {
        registry.update(id, form);
    }

    /**
     * Assigns it to an organization, and lines of it to accounts there; the lines that are not named stay (DV-4).
     *
     * @param organizationId null for the one that has it
     * @param lineAccounts ids of accounts by the number of the line, from 1; null frees a line
     * @throws BusinessException when another organization has it and lines are given: it is moved and wiped first (DV-13)
     */
    @Requires(DEVICE_WRITE)
    public void assign(long id, Long organizationId, Map<Integer, Long> lineAccounts) {
        registry.assign(id, organizationId, lineAccounts);
    }

    /** It goes back to whoever added it and is wiped. */
    @Requires(DEVICE_WRITE)
    public void clearAssignment(long id) {
        registry.clearAssignment(id);
    }

    /** It is wiped when it asks the next time. */
    @Requires(DEVICE_WRITE)
    public void delete(long id) {
        registry.delete(id);
    }

    /**
     * The address that the phone is to ask, with its secret in clear and a slash at the end; that it was shown stands in
     * the audit log.
     */
    @Requires(SECRET_REVEAL)
    public String revealAddress(long id) {
        rights.demandOpen();
        var device = devices.get(id);
        deeds.fire(new Deed(Act.PASSWORD_SHOWN, device.owner(), "device", id, device.name()));
        var secret = DeviceSecret.of(id, device.secretGeneration(), masterKey);
        return publicUrl.address() + "/provision/" + secret.text() + "/";
    }

    private List<DeviceRow> withLines(List<DeviceRow.Stored> rows) {
        var byDevice = lines.of(ids(rows));
        return rows.stream()
                .map(row -> row.with(byDevice.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static List<Long> ids(List<DeviceRow.Stored> rows) {
        return rows.stream().map(DeviceRow.Stored::id).toList();
    }

    private String organizationName(Long id) {
        return id == null ? null : organizations.names(List.of(id)).get(id);
    }
}
