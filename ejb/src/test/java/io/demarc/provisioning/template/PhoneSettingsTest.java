// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.access.Caller;
import io.demarc.access.Role;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.PublicUrl;
import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.DeviceForm;
import io.demarc.provisioning.device.Devices;
import io.demarc.provisioning.device.FileChanges;
import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.device.NewDevice;
import io.demarc.provisioning.level.Holder;
import io.demarc.provisioning.level.ProvisioningLevel;
import io.demarc.provisioning.level.ProvisioningLevels;
import io.demarc.tenancy.Northwind;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.OrganizationStatus;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is set for phones, by whom, and how long it stays (DV-7, DV-13). */
class PhoneSettingsTest {

    private final Northwind northwind = new Northwind();
    private final Caller nina = northwind.operator;
    private final Caller admin =
            Caller.operator(1L, "admin", TenantPath.SYSTEM, Role.SYSTEM_ADMINISTRATOR.permissions());
    private final TenantPath acme = new TenantPath(nina.scope().providerId(), organization("Acme", "it", "Asia/Tokyo"));
    private final TenantPath bluebird =
            new TenantPath(nina.scope().providerId(), organization("Bluebird", "de", "Europe/Berlin"));
    private final Caller elena = Caller.operator(7L, "elena", acme, Role.ORGANIZATION_ADMINISTRATOR.permissions());

    private final Devices devices = bean(Devices.class);
    private final Previews previews = bean(Previews.class);
    private final PhoneSettings settings = bean(PhoneSettings.class);
    private long phone;

    @BeforeEach
    void everybodyMayProvision() {
        bean(DeviceFarewell.class);
        northwind.domain.configure(PublicUrl.class, "address", "https://pbx.example.org/demarc");
        level(admin, Holder.of(nina.scope()));
        level(nina, Holder.of(acme));
        level(nina, Holder.of(bluebird));
        phone = as(
                nina,
                () -> devices.add(NewDevice.unassigned(new DeviceForm(
                        "Desk", Maker.SNOM, "D785", "10.1", "0004131a2b3c", null, null, null, 4, true))));
    }

    @AfterEach
    void close() {
        northwind.close();
    }

    @Test
    void theNearestSettingHoldsAndSaysWhereItComesFrom() {
        set(admin, null, "ntpServer", "ntp.admin.example");
        assertThat(file()).contains("ntp.admin.example");
        set(nina, null, "ntpServer", "ntp.nina.example");
        set(elena, null, "ntpServer", "ntp.acme.example");
        assertThat(file()).contains("ntp.nina.example");
        set(nina, phone, "ntpServer", "ntp.phone.example");
        assertThat(file()).contains("ntp.phone.example");

        var row = row(nina, phone, "ntpServer");
        assertThat(row.origin()).isEqualTo(SettingOrigin.DEVICE);
        assertThat(row.inherited()).isEqualTo("ntp.nina.example");
        set(nina, phone, "ntpServer", " ");
        assertThat(row(nina, phone, "ntpServer").origin()).isEqualTo(SettingOrigin.PROVIDER);
        assertThat(row(elena, null, "ntpServer").holding()).isEqualTo("ntp.acme.example");
    }

    @Test
    void thePhonesOfAnOrganizationHaveItsLanguageAndTimeZoneUntilSomebodySetsOthersThere() {
        set(nina, null, "language", "fr");
        assertThat(file()).contains(">Français<");

        assign(acme);
        assertThat(file()).contains(">Italiano<").contains("<utc_offset perm=\"\">32400</utc_offset>");
        var row = row(elena, null, "language");
        assertThat(row.holding()).isEqualTo("it");
        assertThat(row.inherited()).isEqualTo("it");
        assertThat(row.origin()).isEqualTo(SettingOrigin.ORGANIZATION_ITSELF);
        assertThat(row.isSet()).isFalse();

        set(elena, null, "language", "es");
        assertThat(file()).contains(">Español<");
        set(elena, null, "language", " ");
        var changes = changes();
        change("en");
        assertThat(changes()).as("what servers keep is worth nothing now").isGreaterThan(changes);
        assertThat(file()).contains(">English<");
    }

    /** What one organization set for a phone, a secret perhaps, is nothing for the next. */
    @Test
    void theSettingsOfAPhoneGoWhenItIsMovedClearedOrDeleted() {
        assign(acme);
        set(elena, phone, "adminPassword", "Adm1n-pass");
        assign(bluebird);
        assertThat(stored()).isZero();
        assign(acme);
        assertThat(row(elena, phone, "adminPassword").isSet()).isFalse();

        set(elena, phone, "ntpServer", "ntp.phone.example");
        run(elena, () -> devices.clearAssignment(phone));
        assertThat(stored()).isZero();

        set(nina, phone, "ntpServer", "ntp.phone.example");
        set(nina, null, "ntpServer", "ntp.nina.example");
        run(nina, () -> devices.delete(phone));
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void aSecretIsStoredSealedAndShownAsDots() throws SQLException {
        set(nina, null, "adminPassword", "Adm1n-pass");

        assertThat(row(nina, null, "adminPassword").holding()).isEqualTo(Mask.DOTS);
        assertThat(file()).contains(Mask.DOTS).doesNotContain("Adm1n-pass");
        assertThat(as(nina, () -> previews.revealed(phone, FileRole.DEVICE))
                        .orElseThrow()
                        .text())
                .contains("Adm1n-pass");
        assertThat(count("plain is not null")).isZero();
    }

    @Test
    void aValueThatDoesNotFitIsRefusedBesideItsName() {
        assertThatThrownBy(() ->
                        run(nina, () -> settings.set(null, null, Map.of("transport", "SCTP", "pollMinutes", "soon"))))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactlyInAnyOrder("transport", "pollMinutes"));
    }

    private String file() {
        return as(nina, () -> previews.now(phone, FileRole.DEVICE))
                .orElseThrow()
                .text();
    }

    private long changes() {
        return as(nina, bean(FileChanges.class)::count);
    }

    private int stored() {
        return count("1 = 1");
    }

    private int count(String condition) {
        try (var connection = northwind.domain.database().getConnection();
                var found = connection
                        .createStatement()
                        .executeQuery("select count(*) from template_setting where " + condition)) {
            found.next();
            return found.getInt(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void assign(TenantPath organization) {
        run(nina, () -> devices.assign(phone, organization.organizationId(), Map.of()));
    }

    private void set(Caller caller, Long device, String name, String value) {
        run(caller, () -> settings.set(null, device, Map.of(name, value)));
    }

    private SettingRow row(Caller caller, Long device, String name) {
        return as(caller, () -> settings.at(null, device)).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long organization(String name, String language, String timeZone) {
        return as(
                nina,
                () -> northwind.organizations.create(
                        null, OrganizationForm.plain(name, OrganizationStatus.ACTIVE, language, timeZone)));
    }

    private void change(String language) {
        run(
                nina,
                () -> northwind.organizations.update(
                        acme.organizationId(),
                        OrganizationForm.plain("Acme", OrganizationStatus.ACTIVE, language, "Asia/Tokyo")));
    }

    private void level(Caller caller, Holder holder) {
        run(caller, () -> bean(ProvisioningLevels.class).set(holder, ProvisioningLevel.MODIFY));
    }

    private <T> T bean(Class<T> type) {
        return northwind.domain.bean(type);
    }

    private <T> T as(Caller caller, Supplier<T> work) {
        return northwind.as(caller, work);
    }

    private void run(Caller caller, Runnable work) {
        as(caller, () -> {
            work.run();
            return null;
        });
    }
}
