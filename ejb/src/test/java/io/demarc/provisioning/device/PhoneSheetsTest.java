// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.account.Accounts;
import io.demarc.secrets.MasterKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the configuration of a device is made from (DV-10, DV-13). */
class PhoneSheetsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final MacAddress MAC = MacAddress.typed("00:04:13:AA:BB:CC");

    private final Office office = new Office();
    private final DeviceRepository devices = office.bean(DeviceRepository.class);
    private final long device = added();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aDeviceWithoutAssignmentIsWiped() {
        assertThat(phone().isWiped()).isTrue();
        assertThat(phone().lines()).isEmpty();
        assertThat(phone().place()).isEqualTo(office.provider.scope());
        assertThat(phone().maker()).isEqualTo(Maker.SNOM);
    }

    @Test
    void anAssignedOneHasTheNamesAndPasswordsOfItsAccounts() {
        assign(Map.of(1, office.anna, 3, office.bruno));

        assertThat(phone().isWiped()).isFalse();
        assertThat(phone().place()).isEqualTo(office.acme);
        assertThat(phone().lines())
                .containsExactly(
                        new PhoneLine(1, office.anna, "4001", Office.PASSWORD, "4001", "+393475550001"),
                        new PhoneLine(3, office.bruno, "4002", Office.PASSWORD, "4002", "+393475550002"));
    }

    @Test
    void itIsFoundByItsAddressAndByItsSecretAndByNoOther() {
        var phone = phone();

        assertThat(byMac(MAC)).contains(phone);
        assertThat(bySecret(phone.secret())).contains(phone);
        assertThat(phone.secret()).matches("[0-9a-z]{25}");
        assertThat(bySecret("0".repeat(25))).isEmpty();
        assertThat(bySecret("../" + phone.secret())).isEmpty();
        assertThat(byMac(MacAddress.typed("000413aabbcd"))).isEmpty();
        assertThat(byId(device + 1)).isEmpty();
    }

    @Test
    void aDeletedOneIsWipedAndKeepsItsSecret() {
        assign(Map.of(1, office.anna));
        var before = phone();

        delete();

        var after = bySecret(before.secret()).orElseThrow();
        assertThat(after.isWiped()).isTrue();
        assertThat(after.lines()).isEmpty();
        assertThat(after.lineCount()).isEqualTo(4);
        assertThat(after.place()).isEqualTo(office.provider.scope());
        assertThat(byMac(MAC)).contains(after);
        assertThat(byId(device)).isEmpty();
    }

    @Test
    void theLineOfADeletedAccountIsFree() {
        assign(Map.of(1, office.anna, 2, office.bruno));

        office.run(office.provider, () -> office.bean(Accounts.class).delete(office.anna));

        assertThat(phone().lines()).extracting(PhoneLine::number).containsExactly(2);
    }

    @Test
    void anotherOrganizationFirstWipesIt() {
        assign(Map.of(1, office.anna));

        office.run(office.provider, () -> devices.get(device).assignTo(office.bluebird, NOW));

        assertThat(phone().isWiped()).isTrue();
        assertThat(phone().place()).isEqualTo(office.bluebird);
    }

    private long added() {
        return office.as(office.provider, () -> {
            var made = new Device(office.provider.scope(), Office.form("Reception", MAC.value()), NOW);
            devices.add(made);
            made.keepSecret(office.bean(MasterKey.class));
            return made.id();
        });
    }

    private void assign(Map<Integer, Long> lines) {
        office.run(office.provider, () -> {
            var found = devices.get(device);
            found.assignTo(office.acme, NOW);
            found.giveLines(lines);
        });
    }

    private void delete() {
        office.run(office.provider, () -> {
            var found = devices.get(device);
            office.bean(RetiredDeviceRepository.class).keep(found.retired(NOW));
            devices.remove(found);
        });
    }

    private Phone phone() {
        return office.phone(device);
    }

    private Optional<Phone> byMac(MacAddress mac) {
        return office.served(sheets -> sheets.byMac(mac));
    }

    private Optional<Phone> bySecret(String secret) {
        return office.served(sheets -> sheets.bySecret(secret));
    }

    private Optional<Phone> byId(long id) {
        return office.served(sheets -> sheets.byId(id));
    }
}
