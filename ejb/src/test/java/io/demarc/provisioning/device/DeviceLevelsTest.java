// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import static io.demarc.provisioning.device.Office.refused;
import static io.demarc.provisioning.level.ProvisioningLevel.MODIFY;
import static io.demarc.provisioning.level.ProvisioningLevel.NONE;
import static io.demarc.provisioning.level.ProvisioningLevel.VIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.access.Caller;
import io.demarc.kernel.NotAllowed;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.provisioning.level.Holder;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What each level sees and does, and what it is told of the devices of others (DV-2, DV-5, DV-6, DV-8). */
class DeviceLevelsTest {

    private static final String MAC = "00:04:13:AA:BB:CC";
    private static final String OTHER_MAC = "00-04-13-AA-BB-DD";

    private final Office office = new Office().atModify();
    private final Devices devices = office.bean(Devices.class);
    private final Caller provider = office.provider;
    private final Caller elena = office.operatorOf(office.acme);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aDuplicateIsNamedToWhoSeesItAndNeutralToEverybodyElse() {
        office.level(office.administrator, Holder.of(office.stranger.scope()), MODIFY);
        var southern = office.organization(office.stranger, "Southern");
        office.level(office.stranger, Holder.of(southern), MODIFY);
        office.add(provider, MAC);
        office.add(office.stranger, OTHER_MAC);

        refused(() -> office.add(provider, "000413aabbcc"), "mac", "device.macHere");
        refused(() -> office.add(office.stranger, "000413aabbcc"), "mac", "device.macTaken");
        refused(() -> office.add(elena, "000413aabbcc"), "mac", "device.macTaken");
        refused(() -> office.add(provider, "000413aabbdd"), "mac", "device.macTaken");
        assertThat(Problem.at("mac", "device.macTaken").text(Locale.ENGLISH)).doesNotContain("Southwind", "Northwind");
    }

    @Test
    void aSerialNumberIsUniqueInWhateverLetters() {
        office.run(provider, () -> devices.add(NewDevice.unassigned(serial(MAC, "ab-12"))));

        refused(
                () -> office.as(provider, () -> devices.add(NewDevice.unassigned(serial(OTHER_MAC, " AB-12 ")))),
                "serial",
                "device.serialHere");
        refused(
                () -> office.as(
                        office.operatorOf(office.acme),
                        () -> devices.add(NewDevice.unassigned(serial(OTHER_MAC, "AB-12")))),
                "serial",
                "device.serialTaken");
    }

    @Test
    void anOrganizationAtViewSeesForeignDevicesAndMayOnlyClearThem() {
        var id = office.add(provider, MAC);
        office.assign(id, office.acme, Map.of(1, office.anna));
        office.level(provider, Holder.of(office.acme), VIEW);

        var seen = office.as(elena, () -> devices.get(id));
        assertThat(seen.edit().isAllowed()).isFalse();
        assertThat(seen.clear().isAllowed()).isTrue();
        assertThatThrownBy(() -> office.run(elena, () -> devices.delete(id))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> office.run(elena, () -> devices.update(id, Office.form("Mine now", MAC))))
                .isInstanceOf(NotAllowed.class);

        office.run(elena, () -> devices.clearAssignment(id));
        assertThat(office.seenBy(provider)).containsExactly(id);
    }

    @Test
    void nothingIsAssignedToAnOrganizationAtView() {
        var id = office.add(provider, MAC);
        office.level(provider, Holder.of(office.acme), VIEW);

        assertThatThrownBy(() -> office.assign(id, office.acme, Map.of())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> office.as(
                        provider,
                        () -> devices.add(new NewDevice(
                                Office.form("For Acme", OTHER_MAC), office.acme.organizationId(), Map.of()))))
                .isInstanceOf(NotAllowed.class);
        assertThat(office.seenBy(provider)).containsExactly(id);
    }

    @Test
    void whoeverIsAtNoneHasNoSection() {
        var id = office.add(provider, MAC);
        office.assign(id, office.acme, Map.of());
        office.level(provider, Holder.of(office.acme), NONE);

        assertThatThrownBy(() -> office.seenBy(elena)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> office.as(elena, () -> devices.get(id))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> office.add(elena, OTHER_MAC)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobodyElseSeesOrTouchesADevice() {
        office.level(office.administrator, Holder.of(office.stranger.scope()), MODIFY);
        office.level(office.stranger, Holder.of(office.organization(office.stranger, "Southern")), MODIFY);
        var id = office.add(provider, MAC);

        assertThatThrownBy(() -> office.as(office.stranger, () -> devices.get(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.run(office.stranger, () -> devices.delete(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.as(office.stranger, () -> devices.revealAddress(id)))
                .isInstanceOf(NotFound.class);
        refused(
                () -> office.as(
                        office.stranger,
                        () -> devices.add(new NewDevice(
                                Office.form("Stolen", OTHER_MAC), office.acme.organizationId(), Map.of()))),
                "organization",
                "device.noSuchOrganization");
    }

    @Test
    void anOrganizationAddsForItsOwnAccounts() {
        var id = office.as(
                elena,
                () -> devices.add(new NewDevice(
                        Office.form("Own phone", MAC), office.bluebird.organizationId(), Map.of(1, office.anna))));

        assertThat(office.view(id).owner()).isEqualTo(office.acme);
        assertThat(office.phone(id).lines()).extracting(PhoneLine::username).containsExactly("4001");
    }

    private static DeviceForm serial(String mac, String serial) {
        return new DeviceForm("Reception", null, null, null, mac, serial, null, null, 2, true);
    }
}
