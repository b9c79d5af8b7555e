// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.account.AccountDetails;
import io.demarc.account.Accounts;
import io.demarc.database.Domain;
import io.demarc.kernel.PublicUrl;
import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.DeviceForm;
import io.demarc.provisioning.device.Devices;
import io.demarc.provisioning.device.FileChanges;
import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.device.PhoneOffice;
import io.demarc.provisioning.template.FileRole;
import io.demarc.provisioning.template.PhoneSettings;
import io.demarc.provisioning.template.Publication;
import io.demarc.provisioning.template.Stage;
import io.demarc.provisioning.template.TemplateForm;
import io.demarc.provisioning.template.Templates;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.OrganizationStatus;
import io.demarc.tenancy.Organizations;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * DV-10, DV-12: a node keeps what it made for phones, and still its next answer is what a node says that was started
 * this moment, whichever node changed what.
 */
class PhoneChangesTest {

    private static final String MAC = "805ec0d57d72";
    private static final String FILE = MAC + ".cfg";
    private static final String TEXT =
            "#!version:1.0.0.1\nserver = {{registrar}}\n{{#lines}}\npassword.{{number}} = {{password}}\n{{/lines}}\n";
    private static final TemplateForm DESK = new TemplateForm("Desk", Maker.YEALINK, FileRole.DEVICE, "T4*", "", false);

    private final PhoneOffice office = new PhoneOffice();
    private final PhoneDesk desk = Counter.open(office);
    private final long phone = office.assigned("Front desk", MAC, Maker.YEALINK, "T46U");
    private final String secret = office.key(MAC).secret();

    @AfterEach
    void close() {
        office.close();
    }

    /** Everything that a file is made from, changed one after the other. */
    private enum Change {
        THE_MODEL(
                (office, phone) ->
                        devices(office).update(phone, PhoneOffice.form("Front desk", MAC, Maker.YEALINK, "T48U")),
                false),
        THE_NAME(
                (office, phone) ->
                        devices(office).update(phone, PhoneOffice.form("Back desk", MAC, Maker.YEALINK, "T46U")),
                false),
        THE_NUMBER_OF_LINES(
                (office, phone) -> devices(office)
                        .update(
                                phone,
                                new DeviceForm(
                                        "Front desk", Maker.YEALINK, "T46U", null, MAC, null, null, null, 3, true)),
                true),
        WHETHER_IT_IS_CONFIGURED(
                (office, phone) -> devices(office)
                        .update(
                                phone,
                                new DeviceForm(
                                        "Front desk", Maker.YEALINK, "T46U", null, MAC, null, null, null, 2, false)),
                true),
        ANOTHER_LINE((office, phone) -> devices(office).assign(phone, null, Map.of(2, office.bruno())), true),
        ANOTHER_ACCOUNT_ON_THE_LINE(
                (office, phone) -> devices(office).assign(phone, null, Map.of(1, office.bruno())), true),
        NO_ASSIGNMENT((office, phone) -> devices(office).clearAssignment(phone), true),
        ANOTHER_ORGANIZATION(
                (office, phone) ->
                        devices(office).assign(phone, office.bluebird().organizationId(), Map.of()),
                true),
        DELETION((office, phone) -> devices(office).delete(phone), true),
        THE_PASSWORD(
                (office, phone) -> accounts(office).changePassword(office.anna(), "An0ther-secret", "An0ther-secret"),
                true),
        THE_OWNER_OF_THE_ACCOUNT((office, phone) -> named(office, "Anna Conti"), true),
        NO_ACCOUNT((office, phone) -> accounts(office).delete(office.anna()), true),
        A_SETTING_OF_THE_PHONE((office, phone) -> set(office, null, phone, "registrar", "phone.example.org"), true),
        A_SETTING_OF_ITS_ORGANIZATION(
                (office, phone) -> set(office, office.acme(), null, "registrar", "acme.example.org"), true),
        A_SETTING_OF_ITS_PROVIDER(
                (office, phone) -> set(office, null, null, "registrar", "provider.example.org"), true),
        THE_LANGUAGE_OF_ITS_ORGANIZATION((office, phone) -> speak(office, "de"), true),
        A_SECRET_SETTING((office, phone) -> set(office, null, null, "adminPassword", "S3cret-of-all"), true),
        A_SETTING_OF_ANOTHER_ORGANIZATION(
                (office, phone) -> set(office, office.bluebird(), null, "registrar", "b.example.org"), false),
        A_DRAFT((office, phone) -> draft(office, TEXT), false),
        A_PUBLISHED_TEMPLATE((office, phone) -> publish(office, draft(office, TEXT), Stage.EVERYBODY), true),
        A_STAGED_TEMPLATE(
                (office, phone) -> publish(
                        office, draft(office, TEXT), new Stage(0, new TreeSet<>(), new TreeSet<>(List.of(phone)))),
                true),
        A_TEMPLATE_STAGED_FOR_OTHERS(
                (office, phone) -> publish(
                        office, draft(office, TEXT), new Stage(0, new TreeSet<>(), new TreeSet<>(List.of(phone + 1)))),
                false);

        private final BiConsumer<PhoneOffice, Long> work;
        private final boolean isSeen;

        Change(BiConsumer<PhoneOffice, Long> work, boolean isSeen) {
            this.work = work;
            this.isSeen = isSeen;
        }

        private static Devices devices(PhoneOffice office) {
            return office.bean(Devices.class);
        }

        private static Accounts accounts(PhoneOffice office) {
            return office.bean(Accounts.class);
        }

        private static void named(PhoneOffice office, String name) {
            var known = accounts(office).get(office.anna()).details();
            accounts(office)
                    .update(
                            office.anna(),
                            new AccountDetails(
                                    known.username(),
                                    name,
                                    known.email(),
                                    known.description(),
                                    known.visible(),
                                    known.type(),
                                    known.securityModel(),
                                    known.obfuscation(),
                                    known.obfuscationKey(),
                                    known.keepAlive(),
                                    known.groupId(),
                                    known.profileId()));
        }

        private static void set(PhoneOffice office, TenantPath place, Long device, String name, String value) {
            office.bean(PhoneSettings.class).set(place, device, Map.of(name, value));
        }

        private static void speak(PhoneOffice office, String language) {
            office.bean(Organizations.class)
                    .update(
                            office.acme().organizationId(),
                            OrganizationForm.plain("Acme", OrganizationStatus.ACTIVE, language, "Europe/Rome"));
        }

        private static long draft(PhoneOffice office, String text) {
            return office.bean(Templates.class).create(DESK, text);
        }

        private static void publish(PhoneOffice office, long template, Stage stage) {
            var version = office.bean(Templates.class).versions(template).get(0).id();
            office.bean(Publication.class).publish(version, stage);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theNextAnswerHasIt(Change change) {
        var other = node();
        var before = get(office.domain(), desk);
        assertThat(get(other, desk(other))).isEqualTo(before);

        office.change(() -> change.work.accept(office, phone));

        assertThat(get(office.domain(), desk)).isEqualTo(fresh());
        assertThat(get(other, desk(other))).as("another node").isEqualTo(fresh());
        assertThat(fresh().equals(before)).isEqualTo(!change.isSeen);
    }

    /** What was kept for one edition of a template is not what the next has. */
    @Test
    void aRollBackIsSeenToo() {
        var template = office.as(office.provider(), () -> Change.draft(office, TEXT));
        var shipped = get(office.domain(), desk);
        office.change(() -> Change.publish(office, template, Stage.EVERYBODY));
        var first = get(office.domain(), desk);
        office.change(() -> office.bean(Templates.class).saveDraft(template, TEXT + "second = yes\n"));
        office.change(() -> Change.publish(office, template, Stage.EVERYBODY));
        assertThat(get(office.domain(), desk)).isEqualTo(fresh()).isNotEqualTo(first);

        office.change(() -> office.bean(Publication.class).rollBack(template));
        assertThat(get(office.domain(), desk)).isEqualTo(first);
        office.change(() -> office.bean(Publication.class).rollBack(template));
        assertThat(get(office.domain(), desk)).isEqualTo(shipped);
        office.change(() -> office.bean(Templates.class)
                .describe(template, new TemplateForm("Desk", Maker.YEALINK, FileRole.DEVICE, "T2*", "", false)));
        assertThat(get(office.domain(), desk)).isEqualTo(fresh());
        office.change(() -> office.bean(Templates.class).delete(template));
        assertThat(get(office.domain(), desk)).isEqualTo(shipped);
    }

    /** Putting counted changes together counts as none, and none gets lost. */
    @Test
    void countedChangesStayCounted() {
        for (var i = 0; i < 3; i++) {
            var value = "sip%d.example.org".formatted(i);
            office.change(() -> Change.set(office, null, null, "registrar", value));
        }
        var changes = office.bean(FileChanges.class);
        var before = changes.count();

        assertThat(office.as(office.provider(), changes::putTogether)).isEqualTo(2);
        assertThat(changes.count()).isEqualTo(before).isEqualTo(3);
        assertThat(office.as(office.provider(), changes::putTogether)).isZero();
    }

    /** However many were counted: each phone that asks adds up what is left. */
    @Test
    void manyCountedChangesAreOneRowAfterwards() throws SQLException {
        try (var connection = office.domain().database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into phone_file_change (changes) select 1 from system_range(1, 2500)");
        }

        CallContext.runAs(PhoneDesk.CALLER, office.bean(PhoneLog.class)::putTogether);

        var changes = office.bean(FileChanges.class);
        assertThat(office.as(office.provider(), changes::putTogether)).isZero();
        assertThat(changes.count()).isEqualTo(2_500);
    }

    @Test
    void aSecondAskingGetsWhatWasKept() {
        var kept = office.bean(KeptFiles.class);
        var first = get(office.domain(), desk);
        assertThat(kept.count()).isEqualTo(1);

        var second = get(office.domain(), desk);
        assertThat(second).isEqualTo(first);
        assertThat(second.body()).as("not made again").isSameAs(first.body());
        assertThat(kept.count()).isEqualTo(1);
    }

    private PhoneAnswer get(Domain node, PhoneDesk asked) {
        var request = new PhoneRequest(
                "GET",
                secret + "/" + FILE,
                "192.0.2.1",
                "Yealink SIP-T46U 108.86.0.45 " + MAC,
                null,
                false,
                List.of(),
                null);
        return node.as(Caller.ANONYMOUS, () -> asked.answer(request));
    }

    /** What a node says that has kept nothing yet. */
    private PhoneAnswer fresh() {
        var fresh = node();
        return get(fresh, desk(fresh));
    }

    private static PhoneDesk desk(Domain node) {
        return node.bean(PhoneDesk.class);
    }

    private Domain node() {
        var node = office.domain().another();
        node.configure(PublicUrl.class, "address", PhoneOffice.ADDRESS);
        return node;
    }
}
