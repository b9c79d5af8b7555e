// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.access.Caller;
import io.demarc.access.Role;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotAllowed;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.DeviceForm;
import io.demarc.provisioning.device.Devices;
import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.device.NewDevice;
import io.demarc.provisioning.device.PhoneSheets;
import io.demarc.provisioning.level.Holder;
import io.demarc.provisioning.level.ProvisioningLevel;
import io.demarc.provisioning.level.ProvisioningLevels;
import io.demarc.store.PageRequest;
import io.demarc.tenancy.Northwind;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.OrganizationStatus;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Templates from the first draft to the roll-back, on a real database (DV-7, DV-11). */
class TemplateLifeTest {

    private static final TemplateForm DESK = new TemplateForm("Desk", Maker.SNOM, FileRole.DEVICE, "D7*", "", false);

    private final Northwind northwind = new Northwind();
    private final Caller nina = northwind.operator;
    private final Caller admin =
            Caller.operator(1L, "admin", TenantPath.SYSTEM, Role.SYSTEM_ADMINISTRATOR.permissions());
    private final Caller stranger = northwind.provider("Southwind", "sid");
    private final TenantPath acme = new TenantPath(nina.scope().providerId(), northwind.organization("Acme"));
    private final Caller elena = Caller.operator(7L, "elena", acme, Role.ORGANIZATION_ADMINISTRATOR.permissions());

    private final Templates templates = bean(Templates.class);
    private final Publication publication = bean(Publication.class);
    private final Previews previews = bean(Previews.class);
    private final PhoneSettings settings = bean(PhoneSettings.class);
    private long phone;

    @BeforeEach
    void everybodyMayProvision() {
        northwind.domain.configure(io.demarc.kernel.PublicUrl.class, "address", "https://pbx.example.org/demarc");
        level(admin, Holder.of(nina.scope()));
        level(admin, Holder.of(stranger.scope()));
        level(nina, Holder.of(acme));
        var mill = as(
                stranger,
                () -> northwind.organizations.create(
                        null, OrganizationForm.plain("Mill", OrganizationStatus.ACTIVE, "it", "Europe/Rome")));
        level(stranger, Holder.of(new TenantPath(stranger.scope().providerId(), mill)));
        phone = device("0004131a2b3c");
    }

    @AfterEach
    void close() {
        northwind.close();
    }

    @Test
    void aPhoneGetsTheShippedTemplateUntilSomebodyPublishesOne() {
        assertThat(served().versionId()).isNull();
        var id = as(nina, () -> templates.create(DESK, text("first")));
        assertThat(served().versionId()).as("a draft is for nobody").isNull();

        publish(nina, id);

        assertThat(served().template()).isEqualTo("Desk");
        assertThat(served().text()).contains("first");
        assertThat(served().sha256()).isEqualTo(served().sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void anotherVersionRetiresTheOneBeforeAndARollBackBringsItBack() {
        var id = as(nina, () -> templates.create(DESK, text("first")));
        publish(nina, id);
        as(nina, () -> templates.saveDraft(id, text("second")));
        publish(nina, id);
        assertThat(served().text()).contains("second");
        as(nina, () -> templates.saveDraft(id, text("third")));
        publish(nina, id);

        run(nina, () -> publication.rollBack(id));
        assertThat(served().text()).contains("second");
        run(nina, () -> publication.rollBack(id));
        assertThat(served().text()).contains("first");
        run(nina, () -> publication.rollBack(id));
        assertThat(served().versionId()).as("the shipped one").isNull();
        assertThatThrownBy(() -> run(nina, () -> publication.rollBack(id))).isInstanceOf(BusinessException.class);
    }

    @Test
    void aStagedVersionIsForSomeUntilItIsCompletedOrTakenBack() {
        var id = as(nina, () -> templates.create(DESK, text("first")));
        publish(nina, id);
        var second = as(nina, () -> templates.saveDraft(id, text("second")));
        var other = device("0004131a2b3d");
        var onlyThis = new Stage(0, new TreeSet<>(), new TreeSet<>(java.util.List.of(phone)));

        run(nina, () -> publication.publish(second, onlyThis));
        assertThat(served().text()).contains("second");
        assertThat(served(other).text()).contains("first");

        run(nina, () -> publication.rollBack(id));
        assertThat(served().text()).contains("first");
        run(nina, () -> publication.publish(second, onlyThis));
        run(nina, () -> publication.complete(second));
        assertThat(served(other).text()).contains("second");
        assertThatThrownBy(() -> run(nina, () -> publication.complete(second))).hasMessageContaining("not staged");
    }

    @Test
    void beforePublishingOneSeesHowManyPhonesChangeAndHow() {
        device("0004131a2b3d");
        var id = as(nina, () -> templates.create(DESK, text("first")));
        var version = as(nina, () -> templates.versions(id)).get(0).id();

        var outlook = as(nina, () -> publication.outlook(version));

        assertThat(outlook.devices()).isEqualTo(2);
        assertThat(outlook.samples().get(0).changes())
                .anyMatch(line ->
                        line.kind() == DiffLine.Kind.ADDED && line.text().contains("first"))
                .anyMatch(line -> line.kind() == DiffLine.Kind.REMOVED);
        publish(nina, id);
        assertThat(as(nina, () -> publication.outlook(version)).devices()).isZero();
    }

    /** DV-7, R6. */
    @Test
    void eachLevelSeesItsOwnAndWhatIsSharedFromAbove() {
        var ninas = as(nina, () -> templates.create(DESK, text("of nina")));
        publish(nina, ninas);

        assertThat(names(admin)).as("not offered to the administrator").doesNotContain("Desk");
        assertThat(names(elena)).contains("Desk");
        assertThat(names(stranger)).isEmpty();
        assertThatThrownBy(() -> as(stranger, () -> templates.get(ninas))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(elena, () -> templates.saveDraft(ninas, text("x"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> run(elena, () -> publication.rollBack(ninas))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theAdministratorsTemplateIsForProvidersOnlyWhenShared() {
        var id = as(admin, () -> templates.create(DESK, text("of admin")));
        publish(admin, id);
        assertThat(served().versionId()).isNull();

        run(admin, () -> templates.describe(id, new TemplateForm("Desk", null, null, "D7*", "", true)));

        assertThat(served().text()).contains("of admin");
        assertThat(names(nina)).isEmpty();
        assertThat(as(nina, templates::shared)).extracting(TemplateRow::name).containsExactly("Desk");
        assertThat(as(nina, () -> templates.versions(id))).hasSize(1);
        var ninas = as(nina, () -> templates.create(DESK, text("of nina")));
        publish(nina, ninas);
        assertThat(served().text()).contains("of nina");
    }

    @Test
    void aPhoneOfSomebodyElseIsNoPreview() {
        assertThatThrownBy(() -> as(stranger, () -> previews.now(phone, FileRole.DEVICE)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> settings.at(nina.scope(), null)))
                .isInstanceOf(NotFound.class);
    }

    /** What its page shows of the others does not depend on it. */
    @Test
    void theFilesOfAPhoneAreKnownThoughOneCannotBeMade() {
        var yealink = device(
                new DeviceForm("Yealink", Maker.YEALINK, "T46U", null, "805ec0d57d72", null, null, null, 20, true));
        var endless = "{{#freeLines}}\n" + "a = b\n".repeat(12_000) + "{{/freeLines}}\n";
        var form = new TemplateForm("Endless", Maker.YEALINK, FileRole.DEVICE, "", "", false);
        publish(nina, as(nina, () -> templates.create(form, endless)));

        assertThat(as(nina, () -> previews.roles(yealink))).containsExactly(FileRole.MODEL, FileRole.DEVICE);
        assertThatThrownBy(() -> as(nina, () -> previews.now(yealink, FileRole.DEVICE)))
                .isInstanceOf(BusinessException.class);
        assertThat(as(nina, () -> previews.now(yealink, FileRole.MODEL))).isPresent();
    }

    @Test
    void aTextWithMistakesIsNotSaved() {
        assertThatThrownBy(() -> as(nina, () -> templates.create(DESK, "{{#lines}}")))
                .hasMessageContaining("Line 1, column 1");
        assertThat(names(nina)).isEmpty();
    }

    private RenderedFile served() {
        return served(phone);
    }

    private RenderedFile served(long device) {
        return as(Northwind.INSTALLATION, () -> {
            var sheets = bean(PhoneSheets.class);
            var sheet = sheets.byId(device).orElseThrow();
            return bean(Rendering.class)
                    .file(sheet, sheets.open(sheet), FileRole.DEVICE)
                    .orElseThrow();
        });
    }

    private void publish(Caller caller, long template) {
        run(
                caller,
                () -> publication.publish(templates.versions(template).get(0).id(), Stage.EVERYBODY));
    }

    private java.util.List<String> names(Caller caller) {
        return as(
                        caller,
                        () -> templates.page(
                                new TemplateFilter(null, null), PageRequest.parse(Templates.SORTS, null, null, null)))
                .rows()
                .stream()
                .map(TemplateRow::name)
                .toList();
    }

    private long device(String mac) {
        return device(new DeviceForm("Phone " + mac, Maker.SNOM, "D785", "10.1", mac, null, null, null, 4, true));
    }

    private long device(DeviceForm form) {
        return as(nina, () -> bean(Devices.class).add(new NewDevice(form, null, Map.of())));
    }

    private void level(Caller caller, Holder holder) {
        as(caller, () -> bean(ProvisioningLevels.class).set(holder, ProvisioningLevel.MODIFY));
    }

    private static String text(String word) {
        return "<settings><note>" + word
                + "</note><ntp_server>{{ntpServer}}</ntp_server><p>{{adminPassword}}</p></settings>";
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
