// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.imports.ImportColumn;
import io.demarc.imports.ImportLayout;
import io.demarc.imports.Rejection;
import io.demarc.imports.RowProblem;
import io.demarc.imports.RowRules;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotAllowed;
import io.demarc.kernel.Problem;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules of a file of devices: those of the form, those of the caller's level, and no MAC address twice. */
record DeviceRules(DeviceRegistry registry, DeviceOrders orders, AddingRights mayAdd, TakenDevices takenDevices)
        implements RowRules {

    /** What the form and the registry say, in the words of a file. */
    private static final Map<String, RowProblem> IN_A_FILE = Map.ofEntries(
            Map.entry("mac.form", RowProblem.BROKEN_MAC),
            Map.entry("mac.notOne", RowProblem.BROKEN_MAC),
            Map.entry("device.macTaken", RowProblem.MAC_TAKEN),
            Map.entry("device.macHere", RowProblem.MAC_TAKEN),
            Map.entry("device.serialTaken", RowProblem.SERIAL_TAKEN),
            Map.entry("device.serialHere", RowProblem.SERIAL_TAKEN),
            Map.entry("device.noSuchOrganization", RowProblem.UNKNOWN_ORGANIZATION),
            Map.entry("device.noSuchAccount", RowProblem.UNKNOWN_ACCOUNT),
            Map.entry("device.accountElsewhere", RowProblem.UNKNOWN_ACCOUNT),
            Map.entry("device.accountTwice", RowProblem.ACCOUNT_TWICE),
            Map.entry("device.noSuchLine", RowProblem.TOO_FEW_LINES),
            Map.entry("tooShort", RowProblem.NAME_TOO_SHORT),
            Map.entry("range", RowProblem.OUT_OF_RANGE));

    @Override
    public ImportLayout layout() {
        return DeviceColumns.LAYOUT;
    }

    @Override
    public Optional<RowProblem> problem(ImportColumn column, String cell) {
        if (column.equals(DeviceColumns.MAC) && MacAddress.typedOrNone(cell).isEmpty()) {
            return Optional.of(RowProblem.BROKEN_MAC);
        }
        if (column.equals(DeviceColumns.MAKER) && DeviceCells.maker(cell).isEmpty()) {
            return Optional.of(RowProblem.UNKNOWN_MAKER);
        }
        return column.equals(DeviceColumns.LINES) && DeviceCells.whole(cell).isEmpty()
                ? Optional.of(RowProblem.NO_NUMBER)
                : Optional.empty();
    }

    @Override
    public Optional<Rejection> problem(Map<ImportColumn, String> cells) {
        try {
            registry.check(orders.of(new DeviceCells(cells)), mayAdd);
            return Optional.empty();
        } catch (BusinessException refused) {
            return Optional.of(rejection(refused));
        }
    }

    Rejection rejection(BusinessException refused) {
        if (refused instanceof NotAllowed) {
            return Rejection.at(DeviceColumns.ORGANIZATION, RowProblem.LEVEL_FORBIDS);
        }
        var problem = refused.problems().get(0);
        return Rejection.at(column(problem), IN_A_FILE.getOrDefault(problem.key(), RowProblem.NOT_ACCEPTED));
    }

    private ImportColumn column(Problem problem) {
        return problem.field().startsWith("line") && !problem.field().equals("lines")
                ? DeviceColumns.ACCOUNTS
                : layout().columns().stream()
                        .filter(each -> each.header().equals(problem.field()))
                        .findFirst()
                        .orElse(null);
    }

    @Override
    public String key(Map<ImportColumn, String> cells) {
        return MacAddress.typedOrNone(cells.get(DeviceColumns.MAC))
                .map(MacAddress::value)
                .orElse(null);
    }

    @Override
    public Set<String> taken(Collection<String> keys) {
        return takenDevices.macs(keys);
    }

    @Override
    public Rejection takenKey() {
        return Rejection.at(DeviceColumns.MAC, RowProblem.MAC_TAKEN);
    }

    @Override
    public Rejection doubleKey(long earlierLine) {
        return new Rejection(DeviceColumns.MAC, RowProblem.DUPLICATE_MAC, earlierLine);
    }
}
