// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import static io.demarc.delay.ChangeState.APPLIED;
import static io.demarc.delay.ChangeState.CANCELLED;
import static io.demarc.delay.ChangeState.PENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.access.AccessRefused;
import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Origin;
import io.demarc.access.Role;
import io.demarc.account.Creation;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.OrganizationFilter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** CU-5: Delay and Save: what is ordered, by whom, and that it is made at its time. */
class MakingDelayedChangesTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final DelayDesk desk = new DelayDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aChangeIsMadeWhenItsTimeComesAndNotBefore() {
        var id = desk.rename("Acme Logistics", HOUR, null);

        desk.wait(HOUR.minusSeconds(1));
        assertThat(desk.acmesName()).isEqualTo("Acme");
        assertThat(desk.look(id).change().state()).isEqualTo(PENDING);

        desk.wait(Duration.ofSeconds(1));
        assertThat(desk.acmesName()).isEqualTo("Acme Logistics");
        assertThat(desk.look(id).change().state()).isEqualTo(APPLIED);
        assertThat(desk.look(id).change().appliedAt()).isEqualTo(desk.clock.now);
    }

    @Test
    void theLogSaysWhatWouldChangeAndTellsNoSecret() {
        var id = desk.rename("Acme Logistics", HOUR, null);
        var details = desk.details("Rosa", "K3y");
        var phone = desk.order(
                desk.nina, new ChangeOrder(ChangeKind.ACCOUNT, desk.phone, details), desk.timing(HOUR, null));

        assertThat(desk.look(id).differences())
                .containsExactly(new FieldDifference("name", "Acme", "Acme Logistics", false));
        assertThat(desk.look(phone).differences())
                .containsExactly(
                        new FieldDifference("fullName", null, "Rosa", false),
                        new FieldDifference("obfuscationKey", null, null, true));
    }

    @Test
    void whatWouldBeRefusedNowIsRefusedNow() {
        desk.as(desk.nina, () -> desk.organizations.create(null, DelayDesk.named("Bluebird")));

        assertThatThrownBy(() -> desk.rename("Bluebird", HOUR, null)).satisfies(DelayDesk.has("name", "name.taken"));
        assertThatThrownBy(() -> desk.rename(" ", HOUR, null)).satisfies(DelayDesk.has("name", "required"));
        assertThatThrownBy(() -> desk.rename("Acme", HOUR, null)).satisfies(DelayDesk.has("", "delay.nothing"));
        assertThatThrownBy(() -> desk.rename("Ok", HOUR.negated(), null))
                .satisfies(DelayDesk.has("applyAt", "delay.past"));
        assertThatThrownBy(() -> desk.rename("Ok", DAY, HOUR))
                .satisfies(DelayDesk.has("revertAt", "delay.revertFirst"));
        assertThatThrownBy(() -> desk.rename("Ok", DAY.multipliedBy(800), null))
                .satisfies(DelayDesk.has("applyAt", "delay.tooFar"));
        assertThat(desk.acmesName()).isEqualTo("Acme");
        assertThat(desk.count(desk.nina)).isZero();
    }

    @Test
    void aCancelledChangeIsNeverMade() {
        var id = desk.rename("Acme Logistics", HOUR, null);
        desk.does(() -> desk.changes.cancel(id));

        desk.wait(DAY);

        assertThat(desk.acmesName()).isEqualTo("Acme");
        assertThat(desk.look(id).change().state()).isEqualTo(CANCELLED);
        assertThatThrownBy(() -> desk.does(() -> desk.changes.cancel(id))).satisfies(DelayDesk.has("", "delay.state"));
    }

    @Test
    void itCanBeMovedToAnotherTime() {
        var id = desk.rename("Acme Logistics", HOUR, null);
        desk.does(() -> desk.changes.reschedule(id, desk.timing(DAY, null)));

        desk.wait(HOUR);
        assertThat(desk.acmesName()).isEqualTo("Acme");
        desk.wait(DAY);
        assertThat(desk.acmesName()).isEqualTo("Acme Logistics");
    }

    @Test
    void itCanBeMadeNowAndIsNotMadeAgain() {
        var id = desk.rename("Acme Logistics", HOUR, null);
        desk.does(() -> desk.changes.applyNow(id));
        assertThat(desk.acmesName()).isEqualTo("Acme Logistics");

        desk.editAcme("Acme", null);
        desk.wait(DAY);

        assertThat(desk.acmesName()).isEqualTo("Acme");
        assertThat(desk.look(id).change().state()).isEqualTo(APPLIED);
    }

    @Test
    void somethingNewCanBeSetUpLater() {
        var asked = desk.newAccount("+390612345672", "7002");
        var id = desk.order(
                desk.nina,
                new ChangeOrder(ChangeKind.ACCOUNT, null, new AccountSetup(Creation.PLAIN, asked)),
                desk.timing(HOUR, null));
        var customer = desk.order(
                desk.nina,
                new ChangeOrder(
                        ChangeKind.ORGANIZATION, null, new OrganizationSetup(null, DelayDesk.named("Bluebird"))),
                desk.timing(HOUR, null));
        assertThat(desk.accountsNamed("7002")).isZero();

        desk.wait(HOUR);

        var made = desk.look(id).change();
        assertThat(made.state()).isEqualTo(APPLIED);
        assertThat(desk.as(desk.nina, () -> desk.accounts.get(made.targetId())).number())
                .isEqualTo("+390612345672");
        assertThat(desk.look(customer).change().targetName()).isEqualTo("Bluebird");
        assertThat(desk.as(desk.nina, () -> desk.organizations.count(OrganizationFilter.ALL, 10)))
                .isEqualTo(2);
    }

    @Test
    void somethingNewHasNoEndTime() {
        var order = new ChangeOrder(
                ChangeKind.ORGANIZATION, null, new OrganizationSetup(null, DelayDesk.named("Bluebird")));

        assertThatThrownBy(() -> desk.order(desk.nina, order, desk.timing(HOUR, DAY)))
                .satisfies(DelayDesk.has("revertAt", "delay.setupStays"));
    }

    @Test
    void onlyWhoeverMayChangeTheRecordDelaysItsChanges() {
        var id = desk.rename("Acme Logistics", HOUR, null);
        var stranger = Caller.operator(77L, "eve", TenantPath.provider(-5L), Role.SERVICE_PROVIDER.permissions());
        var reader = Caller.operator(78L, "ada", desk.nina.scope(), Role.AUDITOR.permissions());

        assertThatThrownBy(() -> desk.as(stranger, () -> desk.changes.get(id))).isInstanceOf(NotFound.class);
        assertThat(desk.count(stranger)).isZero();
        assertThatThrownBy(() -> desk.rename(stranger, "Mine", HOUR, null)).isInstanceOf(NotFound.class);
        assertThat(desk.as(reader, () -> desk.changes.get(id)).changeable()).isFalse();
        for (var act : List.<Runnable>of(
                () -> desk.changes.cancel(id),
                () -> desk.changes.applyNow(id),
                () -> desk.changes.reschedule(id, desk.timing(DAY, null)))) {
            assertThatThrownBy(() -> desk.run(reader, act)).isInstanceOf(AccessRefused.class);
        }
        assertThatThrownBy(() -> desk.rename(reader, "Mine", HOUR, null)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> desk.run(reader, () -> desk.changes.acknowledge(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.rename(DelayDesk.INSTALLATION, "Mine", HOUR, null))
                .satisfies(DelayDesk.has("", "delay.operatorsOnly"));
    }

    @Test
    void theAuditLogNamesTheAuthorAndTheReason() throws Exception {
        try (var entered = CallContext.enter(desk.nina, new Origin("192.0.2.7", "moves to Milan"))) {
            desk.changes.order(
                    new ChangeOrder(ChangeKind.ORGANIZATION, desk.acmeId, DelayDesk.named("Acme Milano")),
                    desk.timing(HOUR, null));
        }

        desk.wait(HOUR);

        try (var connection = desk.domain.database().getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select who, reason, data from audit_entry where table_name = 'organization'"
                                + " and act = 'UPDATE' order by id desc")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString("who")).isEqualTo("nina");
            assertThat(rows.getString("reason")).isEqualTo("moves to Milan");
            assertThat(rows.getString("data")).contains("Acme Milano");
        }
    }

    @Test
    void secretsWaitSealed() throws Exception {
        desk.order(
                desk.nina,
                new ChangeOrder(ChangeKind.ACCOUNT, desk.phone, desk.details("Rosa", "Sesame42")),
                desk.timing(HOUR, null));

        for (var where :
                Map.of("delayed_change", "wanted_sealed", "audit_entry", "data").entrySet()) {
            try (var connection = desk.domain.database().getConnection();
                    var rows = connection
                            .createStatement()
                            .executeQuery("select " + where.getValue() + " from " + where.getKey())) {
                while (rows.next()) {
                    assertThat(rows.getString(1)).doesNotContain("Sesame42");
                }
            }
        }
    }

    /** The address on Monday, the name on Friday: neither change knows of the other. */
    @Test
    void oneRecordHasSeveralChangesOfOtherFields() {
        var address = desk.order(desk.nina, desk.acmeAs(desk.acme().name(), "Via Roma 1"), desk.timing(HOUR, null));
        var name = desk.rename("Acme Logistics", DAY, null);

        desk.wait(HOUR);
        assertThat(desk.acme()).extracting("name", "address").containsExactly("Acme", "Via Roma 1");
        desk.wait(DAY);

        assertThat(desk.acme()).extracting("name", "address").containsExactly("Acme Logistics", "Via Roma 1");
        assertThat(desk.look(address).change().state()).isEqualTo(APPLIED);
        assertThat(desk.look(name).change().state()).isEqualTo(APPLIED);
        assertThat(desk.look(name).differences())
                .containsExactly(new FieldDifference("name", "Acme", "Acme Logistics", false));
    }
}
