// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import static io.demarc.delay.ChangeState.APPLIED;
import static io.demarc.delay.ChangeState.CANCELLED;
import static io.demarc.delay.ChangeState.CONFLICT;
import static io.demarc.delay.ChangeState.INVALID;
import static io.demarc.delay.ChangeState.PENDING;
import static io.demarc.delay.ChangeState.REFUSED;
import static io.demarc.delay.ChangeState.REVERTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.access.AccessRefused;
import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Origin;
import io.demarc.access.Role;
import io.demarc.account.AccountDetails;
import io.demarc.account.AccountFilter;
import io.demarc.account.Creation;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.OrganizationFilter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** CU-5: Delay and Save, as its services know it. */
class DelayedChangesTest {

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
        var details = details("Rosa", "K3y");
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

        assertThatThrownBy(() -> desk.rename("Bluebird", HOUR, null)).satisfies(has("name", "name.taken"));
        assertThatThrownBy(() -> desk.rename(" ", HOUR, null)).satisfies(has("name", "required"));
        assertThatThrownBy(() -> desk.rename("Acme", HOUR, null)).satisfies(has("", "delay.nothing"));
        assertThatThrownBy(() -> desk.rename("Ok", HOUR.negated(), null)).satisfies(has("applyAt", "delay.past"));
        assertThatThrownBy(() -> desk.rename("Ok", DAY, HOUR)).satisfies(has("revertAt", "delay.revertFirst"));
        assertThatThrownBy(() -> desk.rename("Ok", DAY.multipliedBy(800), null))
                .satisfies(has("applyAt", "delay.tooFar"));
        assertThat(desk.acmesName()).isEqualTo("Acme");
        assertThat(count(desk.nina)).isZero();
    }

    @Test
    void aRecordThatWasChangedInBetweenIsLeftAloneAndTheAuthorIsTold() throws Exception {
        var id = desk.rename("Acme Logistics", HOUR, null);
        desk.does(() -> desk.organizations.update(desk.acme, DelayDesk.named("Acme & Sons")));

        desk.wait(HOUR);

        assertThat(desk.acmesName()).isEqualTo("Acme & Sons");
        assertThat(desk.look(id).change().state()).isEqualTo(CONFLICT);
        assertThat(desk.look(id).change().problems()).containsExactly(Problem.of("delay.conflict", "name"));
        assertThat(untold(desk.nina)).isEqualTo(1);
        assertThat(desk.mail.received()).hasSize(1);
        var letter = desk.mail.received()[0];
        assertThat(letter.getSubject()).isEqualTo("A delayed change of Acme was not made");
        assertThat(letter.getContent().toString())
                .contains("The record was changed in between (name)")
                .contains("Mar 1, 2026, 11:00")
                .contains("https://phones.example/demarc/delays/change?id=" + id);

        desk.does(() -> desk.changes.acknowledge(id));
        assertThat(untold(desk.nina)).isZero();
    }

    /** Only what the form says counts: a status that an account reached by itself is no conflict. */
    @Test
    void whatIsNoPartOfTheFormIsNoConflict() {
        var id = desk.order(
                desk.nina,
                new ChangeOrder(ChangeKind.ACCOUNT, desk.phone, details("Rosa", "9")),
                desk.timing(HOUR, null));
        desk.does(() -> desk.accounts.disable(desk.phone, null));

        desk.wait(HOUR);

        assertThat(desk.look(id).change().state()).isEqualTo(APPLIED);
        var account = desk.as(desk.nina, () -> desk.accounts.get(desk.phone));
        assertThat(account.details().fullName()).isEqualTo("Rosa");
        assertThat(account.enabled()).isFalse();
    }

    @Test
    void aDeletedRecordIsAConflict() {
        var id = desk.order(
                desk.nina,
                new ChangeOrder(ChangeKind.ACCOUNT, desk.phone, details("Rosa", "9")),
                desk.timing(HOUR, null));
        desk.does(() -> desk.accounts.delete(desk.phone));

        desk.wait(HOUR);

        assertThat(desk.look(id).change().state()).isEqualTo(CONFLICT);
        assertThat(desk.troubles(id)).containsExactly("delay.gone");
    }

    @Test
    void itIsAuthorizedAgainWithTheRightsThatItsAuthorHasThen() {
        var olga = desk.operator("olga", Role.AUDITOR);
        var once = Caller.operator(olga.operatorId(), "olga", olga.scope(), Role.SERVICE_PROVIDER.permissions());
        var id = desk.rename(once, "Acme Logistics", HOUR, null);

        desk.wait(HOUR);

        assertThat(desk.acmesName()).isEqualTo("Acme");
        assertThat(desk.look(id).change().state()).isEqualTo(REFUSED);
        assertThat(desk.troubles(id)).containsExactly("refused");
    }

    @Test
    void theChangesOfADisabledAuthorAreRefused() {
        var olga = desk.operator("olga", Role.SERVICE_PROVIDER);
        var id = desk.rename(olga, "Acme Logistics", HOUR, null);
        desk.as(DelayDesk.INSTALLATION, () -> {
            desk.operators.disable(olga.operatorId());
            return null;
        });

        desk.wait(HOUR);

        assertThat(desk.acmesName()).isEqualTo("Acme");
        assertThat(desk.look(id).change().state()).isEqualTo(REFUSED);
        assertThat(desk.troubles(id)).containsExactly("delay.authorDisabled");
    }

    @Test
    void itIsValidatedAgain() {
        var id = desk.rename("Bluebird", HOUR, null);
        desk.as(desk.nina, () -> desk.organizations.create(null, DelayDesk.named("Bluebird")));

        desk.wait(HOUR);

        assertThat(desk.look(id).change().state()).isEqualTo(INVALID);
        assertThat(desk.look(id).change().problems()).containsExactly(Problem.at("name", "name.taken"));
        assertThat(desk.acmesName()).isEqualTo("Acme");
    }

    @Test
    void anEndTimeRevertsIt() {
        var id = desk.rename("Acme Summer", HOUR, DAY);

        desk.wait(HOUR);
        assertThat(desk.acmesName()).isEqualTo("Acme Summer");
        assertThat(desk.look(id).change().isWaiting()).isTrue();

        desk.wait(DAY);
        assertThat(desk.acmesName()).isEqualTo("Acme");
        assertThat(desk.look(id).change().state()).isEqualTo(REVERTED);
    }

    @Test
    void whatWasChangedAfterTheChangeIsNotReverted() {
        var id = desk.rename("Acme Summer", HOUR, DAY);
        desk.wait(HOUR);
        desk.does(() -> desk.organizations.update(desk.acme, DelayDesk.named("Acme for good")));

        desk.wait(DAY);

        assertThat(desk.acmesName()).isEqualTo("Acme for good");
        assertThat(desk.look(id).change().state()).isEqualTo(CONFLICT);
        assertThat(desk.troubles(id)).containsExactly("delay.conflictRevert");
        assertThat(desk.mail.received()).hasSize(1);
    }

    @Test
    void aCancelledChangeIsNeverMade() {
        var id = desk.rename("Acme Logistics", HOUR, null);
        desk.does(() -> desk.changes.cancel(id));

        desk.wait(DAY);

        assertThat(desk.acmesName()).isEqualTo("Acme");
        assertThat(desk.look(id).change().state()).isEqualTo(CANCELLED);
        assertThatThrownBy(() -> desk.does(() -> desk.changes.cancel(id))).satisfies(has("", "delay.state"));
    }

    @Test
    void whenItsEndIsCancelledItStays() {
        var id = desk.rename("Acme Summer", HOUR, DAY);
        desk.wait(HOUR);
        desk.does(() -> desk.changes.cancel(id));

        desk.wait(DAY);

        assertThat(desk.acmesName()).isEqualTo("Acme Summer");
        assertThat(desk.look(id).change().state()).isEqualTo(APPLIED);
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

        desk.does(() -> desk.organizations.update(desk.acme, DelayDesk.named("Acme")));
        desk.wait(DAY);

        assertThat(desk.acmesName()).isEqualTo("Acme");
        assertThat(desk.look(id).change().state()).isEqualTo(APPLIED);
    }

    @Test
    void whatCannotBeMadeNowWaitsAsBefore() {
        var id = desk.rename("Acme Logistics", HOUR, null);
        desk.does(() -> desk.organizations.update(desk.acme, DelayDesk.named("Acme & Sons")));

        assertThatThrownBy(() -> desk.does(() -> desk.changes.applyNow(id))).satisfies(has("", "delay.conflict"));
        assertThat(desk.look(id).change().state()).isEqualTo(PENDING);
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
        assertThat(accountsNamed("7002")).isZero();

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
                .satisfies(has("revertAt", "delay.setupStays"));
    }

    /** R6: what belongs to another provider is not there, and what may not be changed cannot be changed later either. */
    @Test
    void onlyWhoeverMayChangeTheRecordDelaysItsChanges() {
        var id = desk.rename("Acme Logistics", HOUR, null);
        var stranger = Caller.operator(77L, "eve", TenantPath.provider(-5L), Role.SERVICE_PROVIDER.permissions());
        var reader = Caller.operator(78L, "ada", desk.nina.scope(), Role.AUDITOR.permissions());

        assertThatThrownBy(() -> desk.as(stranger, () -> desk.changes.get(id))).isInstanceOf(NotFound.class);
        assertThat(count(stranger)).isZero();
        assertThatThrownBy(() -> desk.rename(stranger, "Mine", HOUR, null)).isInstanceOf(NotFound.class);
        assertThat(desk.as(reader, () -> desk.changes.get(id)).changeable()).isFalse();
        for (var act : List.<Runnable>of(
                () -> desk.changes.cancel(id),
                () -> desk.changes.applyNow(id),
                () -> desk.changes.reschedule(id, desk.timing(DAY, null)))) {
            assertThatThrownBy(() -> run(reader, act)).isInstanceOf(AccessRefused.class);
        }
        assertThatThrownBy(() -> desk.rename(reader, "Mine", HOUR, null)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> run(reader, () -> desk.changes.acknowledge(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.rename(DelayDesk.INSTALLATION, "Mine", HOUR, null))
                .satisfies(has("", "delay.operatorsOnly"));
    }

    /** CU-2: the change stands in the audit log in the name of its author, with the reason that was given. */
    @Test
    void theAuditLogNamesTheAuthorAndTheReason() throws Exception {
        try (var entered = CallContext.enter(desk.nina, new Origin("192.0.2.7", "moves to Milan"))) {
            desk.changes.order(
                    new ChangeOrder(ChangeKind.ORGANIZATION, desk.acme, DelayDesk.named("Acme Milano")),
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

    /** R8: forms wait sealed, and the audit log does not have them either. */
    @Test
    void secretsWaitSealed() throws Exception {
        desk.order(
                desk.nina,
                new ChangeOrder(ChangeKind.ACCOUNT, desk.phone, details("Rosa", "Sesame42")),
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

    private AccountDetails details(String fullName, String obfuscationKey) {
        var now = desk.as(desk.nina, () -> desk.accounts.get(desk.phone)).details();
        return new AccountDetails(
                now.username(),
                fullName,
                now.email(),
                now.description(),
                now.visible(),
                now.type(),
                now.securityModel(),
                now.obfuscation(),
                obfuscationKey,
                now.keepAlive(),
                now.groupId(),
                now.profileId());
    }

    private int accountsNamed(String username) {
        var filter = new AccountFilter(username, null, null, null, null, null, null, null);
        return desk.as(desk.nina, () -> desk.accounts.count(filter, 10));
    }

    private int count(Caller caller) {
        var all = new DelayedChangeFilter(null, null, null, null, null, null, false);
        return desk.as(caller, () -> desk.changes.count(all, 10));
    }

    private int untold(Caller caller) {
        return desk.as(caller, desk.changes::countUntold);
    }

    private void run(Caller caller, Runnable act) {
        desk.as(caller, () -> {
            act.run();
            return null;
        });
    }

    private static java.util.function.Consumer<Throwable> has(String field, String key) {
        return thrown -> assertThat(((BusinessException) thrown).problems())
                .extracting(Problem::field, Problem::key)
                .contains(org.assertj.core.groups.Tuple.tuple(field, key));
    }
}
