// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import static io.demarc.provisioning.device.Office.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Deed;
import io.demarc.kernel.PublicUrl;
import io.demarc.kernel.TenantPath;
import io.demarc.store.PageRequest;
import io.demarc.tenancy.OrganizationGoes;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Devices from adding to deleting (DV-1, DV-4, DV-8, DV-13). */
class DevicesTest {

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
    void aProviderSeesItsOwnDevicesAndThoseThatTheAdministratorAssigned() {
        var own = office.add(provider, MAC);
        var assigned = office.as(
                office.administrator,
                () -> devices.add(
                        new NewDevice(Office.form("Of the admin", OTHER_MAC), office.acme.organizationId(), Map.of())));
        var pool = office.add(office.administrator, "000413000001");

        assertThat(office.seenBy(provider))
                .containsExactlyInAnyOrder(own, assigned)
                .doesNotContain(pool);
        assertThat(office.seenBy(elena)).containsExactly(assigned);
        assertThat(office.seenBy(office.administrator)).containsExactlyInAnyOrder(own, assigned, pool);
    }

    @Test
    void linesAreAssignedOneByOneAndTheOthersStay() {
        var id = office.add(provider, MAC);

        office.assign(id, office.acme, Map.of(1, office.anna, 3, office.bruno));
        office.assign(id, null, Map.of(3, office.carla));

        assertThat(office.view(id).lines())
                .extracting(AssignedLine::number, AssignedLine::username)
                .containsExactly(tuple(1, "4001"), tuple(3, "4003"));
    }

    @Test
    void accountsChangePlacesAndALineIsFreed() {
        var id = office.add(provider, MAC);
        office.assign(id, office.acme, Map.of(1, office.anna, 2, office.bruno));

        office.assign(id, null, Map.of(1, office.bruno, 2, office.anna));
        assertThat(office.view(id).lines()).extracting(AssignedLine::username).containsExactly("4002", "4001");

        var freed = new HashMap<Integer, Long>();
        freed.put(1, null);
        office.assign(id, null, freed);
        assertThat(office.view(id).lines()).extracting(AssignedLine::username).containsExactly("4001");
    }

    @Test
    void noMoreThanItsLinesNoAccountTwiceAndNoneFromElsewhere() {
        var id = office.add(provider, MAC);

        refused(() -> office.assign(id, office.acme, Map.of(5, office.anna)), "line5", "device.noSuchLine");
        refused(
                () -> office.assign(id, office.acme, Map.of(1, office.anna, 2, office.anna)),
                "line2",
                "device.accountTwice");
        refused(() -> office.assign(id, office.acme, Map.of(1, office.diego)), "line1", "device.accountElsewhere");
        refused(() -> office.assign(id, null, Map.of(1, office.anna)), "organization", "required");
        assertThat(office.view(id).lines()).isEmpty();
        assertThat(office.view(id).isAssigned()).isFalse();
    }

    @Test
    void inAnotherOrganizationItIsWipedFirst() {
        var id = office.add(provider, MAC);
        office.assign(id, office.acme, Map.of(1, office.anna));

        refused(() -> office.assign(id, office.bluebird, Map.of(1, office.diego)), "", "device.moveFirst");
        office.assign(id, office.bluebird, Map.of());

        assertThat(office.phone(id).isWiped()).isTrue();
        office.assign(id, null, Map.of(1, office.diego));
        assertThat(office.phone(id).lines()).extracting(PhoneLine::username).containsExactly("4004");
    }

    @Test
    void whatIsClearedGoesBackToWhoeverAddedIt() {
        var id = office.as(
                office.administrator,
                () -> devices.add(new NewDevice(
                        Office.form("Of the admin", MAC), office.acme.organizationId(), Map.of(1, office.anna))));

        office.run(elena, () -> devices.clearAssignment(id));

        assertThat(office.seenBy(elena)).isEmpty();
        assertThat(office.seenBy(provider)).isEmpty();
        assertThat(office.seenBy(office.administrator)).containsExactly(id);
        assertThat(office.phone(id).isWiped()).isTrue();
        assertThat(office.phone(id).place()).isEqualTo(TenantPath.SYSTEM);
    }

    @Test
    void aDeviceThatIsNotToBeProvisionedIsWiped() {
        var id = office.add(provider, MAC);
        office.assign(id, office.acme, Map.of(1, office.anna));

        office.run(
                provider,
                () -> devices.update(
                        id, new DeviceForm("Reception", Maker.SNOM, null, null, MAC, "sn-1", null, null, 4, false)));

        assertThat(office.phone(id).isWiped()).isTrue();
        assertThat(office.view(id).form().serial()).isEqualTo("SN-1");
    }

    @Test
    void anotherPhoneInItsPlaceHasAnotherSecretAndTheFirstIsWiped() {
        var id = office.add(provider, MAC);
        office.assign(id, office.acme, Map.of(1, office.anna));
        var before = office.phone(id);

        office.run(provider, () -> devices.update(id, Office.form("Reception", OTHER_MAC)));

        assertThat(office.phone(id).secret()).isNotEqualTo(before.secret());
        assertThat(office.phone(id).isWiped()).isFalse();
        var first = retired(before.secret());
        assertThat(first.isWiped()).isTrue();
        assertThat(first.mac()).isEqualTo(before.mac());
    }

    @Test
    void aDeletedOneCanBeAddedAgainAndTheOldSecretOpensNothing() {
        var id = office.add(provider, MAC);
        var secret = office.phone(id).secret();
        office.run(provider, () -> devices.delete(id));
        assertThat(retired(secret).isWiped()).isTrue();

        var again = office.add(provider, MAC);

        assertThat(office.served(sheets -> sheets.bySecret(secret))).isEmpty();
        assertThat(office.served(sheets -> sheets.byMac(MacAddress.typed(MAC))))
                .hasValueSatisfying(phone -> assertThat(phone.deviceId()).isEqualTo(again));
    }

    @Test
    void whenAnOrganizationGoesItsOwnDevicesGoAndTheOthersComeBack() {
        var own = office.as(elena, () -> devices.add(NewDevice.unassigned(Office.form("Own phone", MAC))));
        var lent = office.add(provider, OTHER_MAC);
        office.assign(lent, office.acme, Map.of(1, office.anna));
        var before = office.phone(own);

        office.run(
                provider,
                () -> office.northwind
                        .domain
                        .bean(OrganizationFarewell.class)
                        .delete(new OrganizationGoes(office.acme.organizationId())));

        assertThat(office.seenBy(provider)).containsExactly(lent);
        assertThat(office.phone(lent).isWiped()).isTrue();
        assertThat(retired(before.secret()).isWiped()).isTrue();
        assertThat(retired(before.secret()).deviceId()).isEqualTo(own);
    }

    @Test
    void theAddressOfAPhoneHasItsSecretAndIsAudited() {
        office.northwind.domain.configure(PublicUrl.class, "address", "https://phones.example/demarc");
        var id = office.add(provider, MAC);

        var address = office.as(provider, () -> devices.revealAddress(id));

        assertThat(address)
                .isEqualTo("https://phones.example/demarc/provision/"
                        + office.phone(id).secret() + "/");
        assertThat(office.northwind.domain.fired())
                .anyMatch(fired -> fired instanceof Deed deed && deed.objectId() == id);
    }

    @Test
    void theListIsFilteredAndWrittenAsCsv() {
        var snom = office.add(provider, MAC);
        var yealink = office.add(provider, "80:5e:c0:00:00:01");
        office.assign(snom, office.acme, Map.of(2, office.anna));

        assertThat(found(new DeviceFilter("aa:bb", null, null, null, null, null, null)))
                .containsExactly(snom);
        assertThat(found(new DeviceFilter("d785", null, null, null, null, null, null)))
                .containsExactlyInAnyOrder(snom, yealink);
        assertThat(found(new DeviceFilter("d785", null, null, null, true, null, null)))
                .isEqualTo(found(new DeviceFilter("d785", null, null, null, null, null, null)));
        assertThat(found(new DeviceFilter("%", null, null, null, null, null, null)))
                .isEmpty();
        assertThat(found(new DeviceFilter(null, null, null, null, null, null, DeviceProgress.LISTED)))
                .isEqualTo(found(DeviceFilter.ALL));
        assertThat(found(new DeviceFilter(null, null, null, null, null, null, DeviceProgress.SERVED)))
                .isEmpty();
        assertThat(found(new DeviceFilter(null, Maker.YEALINK, null, null, null, null, null)))
                .containsExactly(yealink);
        assertThat(found(new DeviceFilter(null, null, null, false, null, null, null)))
                .containsExactly(yealink);
        assertThat(found(DeviceFilter.ofAccount(office.anna))).containsExactly(snom);
        assertThat(found(DeviceFilter.inOrganization(office.bluebird.organizationId())))
                .isEmpty();
        var csv = new StringWriter();
        CallContext.runAs(provider, () -> devices.write(DeviceFilter.ALL, csv));
        assertThat(csv.toString().lines().skip(1))
                .containsExactly(
                        snom + ",Reception,00:04:13:aa:bb:cc,SNOM,D785,Acme,true,4,2=4001,true",
                        yealink + ",Reception,80:5e:c0:00:00:01,YEALINK,D785,,false,4,,true");
    }

    private List<Long> found(DeviceFilter filter) {
        return office
                .as(provider, () -> devices.page(filter, PageRequest.parse(Devices.SORTS, "id", null, null)))
                .rows()
                .stream()
                .map(DeviceRow::id)
                .toList();
    }

    /** What is served to whoever brings the secret of a phone that is no longer listed. */
    private Phone retired(String secret) {
        return office.served(sheets -> sheets.bySecret(secret)).orElseThrow();
    }
}
