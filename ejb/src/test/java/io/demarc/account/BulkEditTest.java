// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.access.Caller;
import io.demarc.access.Role;
import io.demarc.bulk.BulkFailure;
import io.demarc.bulk.BulkPlanner;
import io.demarc.bulk.BulkResults;
import io.demarc.bulk.BulkWork;
import io.demarc.identity.OperatorFilter;
import io.demarc.identity.OperatorForm;
import io.demarc.identity.Operators;
import io.demarc.jobs.RunDetail;
import io.demarc.jobs.RunWork;
import io.demarc.jobs.Runs;
import io.demarc.jobs.Slice;
import io.demarc.jobs.Worker;
import io.demarc.kernel.BusinessException;
import io.demarc.store.PageRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Issue "Bulk": chosen fields of many accounts, each for itself, with the reasons of those that refuse. */
class BulkEditTest {

    private final TelephoneUsers users = new TelephoneUsers();
    private final AccountBulk subject = users.domain.bean(AccountBulk.class);
    private final AccountChanges changes = users.domain.bean(AccountChanges.class);
    private final BulkWork bulk = users.domain.bean(BulkWork.class);
    private final RunWork work = users.domain.bean(RunWork.class);
    private final Caller operator = known();
    private final long plain = users.account(Creation.PLAIN, "+393475550001");
    private final long waiting = users.account(Creation.WIZARD, "+393475550002");

    @AfterEach
    void close() {
        users.close();
    }

    @Test
    void onlyTheChosenFieldsOfThoseThatMatchAreChanged() {
        var run = start(null, Map.of("group", String.valueOf(users.group)), Map.of("keepAlive", "false"));

        work(run);

        assertThat(users.view(plain).details().keepAlive()).isFalse();
        assertThat(users.view(waiting).details().keepAlive()).isFalse();
        assertThat(users.view(plain).details().visible()).isTrue();
        assertThat(detail(run).counts().ok()).isEqualTo(2);
    }

    @Test
    void whoRefusesIsListedWithTheReasonAndSpoilsNoOther() {
        users.does(() -> users.accounts.disable(plain, null));

        var run = start(List.of(plain, waiting), null, Map.of("enabled", "true"));
        work(run);

        assertThat(users.view(plain).enabled()).isTrue();
        assertThat(users.view(waiting).enabled()).isFalse();
        assertThat(failures(run)).hasSize(1);
        assertThat(failures(run).get(0).subjectId()).isEqualTo(waiting);
        assertThat(failures(run).get(0).reason(Locale.ENGLISH)).contains("has not activated");
        assertThat(detail(run).counts().failed()).isEqualTo(1);
    }

    @Test
    void whatIsSoAlreadyIsCountedAsSuch() {
        var run = start(List.of(plain), null, Map.of("enabled", "true", "visible", "true"));

        work(run);

        assertThat(detail(run).counts().skipped()).isEqualTo(1);
        assertThat(users.history(plain)).containsExactly(AccountEvent.CREATED);
    }

    @Test
    void aSliceThatWasDoneAlreadyIsNotDoneAgain() {
        var run = start(List.of(plain), null, Map.of("keepAlive", "false"));
        var started = plan(run);
        var slice = claim(run);
        changeAll(started, slice);
        users.does(() -> users.accounts.update(
                plain, keepingAlive(users.accounts.get(plain).details())));

        changeAll(started, slice);

        assertThat(users.view(plain).details().keepAlive()).isTrue();
        assertThat(detail(run).counts().ok()).isEqualTo(1);
    }

    @Test
    void whatNobodyCouldTakeIsRefusedBeforeItStarts() {
        assertThatThrownBy(() -> start(List.of(plain), null, Map.of("visible", "perhaps", "colour", "red")))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.field() + ": " + problem.key())
                                .containsExactlyInAnyOrder("visible: member.boolean", "colour: bulk.unknownField"));
        assertThatThrownBy(() -> start(List.of(plain), null, Map.of())).isInstanceOf(BusinessException.class);
        assertThat(subject.word()).isEqualTo("account");
    }

    private long start(List<Long> ids, Map<String, String> filter, Map<String, String> change) {
        return users.as(operator, () -> changes.start(ids, filter, change, "Change accounts"));
    }

    private void work(long run) {
        changeAll(plan(run), claim(run));
    }

    private RunDetail plan(long run) {
        var planner = users.domain.bean(BulkPlanner.class);
        var started = users.as(TelephoneUsers.INSTALLATION, () -> work.start(run));
        while (users.as(TelephoneUsers.INSTALLATION, () -> planner.planMore(run))) {
            // each turn is a transaction of its own
        }
        return started;
    }

    private Slice claim(long run) {
        return users.as(TelephoneUsers.INSTALLATION, () -> work.claim(run, new Worker("node", "worker"), 50))
                .orElseThrow()
                .slice();
    }

    private void changeAll(RunDetail run, Slice slice) {
        for (var item : users.as(TelephoneUsers.INSTALLATION, () -> bulk.waiting(run, slice))) {
            try {
                installation(() -> bulk.change(run, item));
            } catch (BusinessException refused) {
                installation(() -> bulk.fail(item, refused.problems().get(0)));
            }
        }
        installation(() -> bulk.settle(run, slice));
    }

    private void installation(Runnable work) {
        users.as(TelephoneUsers.INSTALLATION, () -> {
            work.run();
            return null;
        });
    }

    private List<BulkFailure> failures(long run) {
        var results = users.domain.bean(BulkResults.class);
        var first = PageRequest.parse(BulkResults.SORTS, null, null, null);
        return users.as(operator, () -> results.failed(run, first)).rows();
    }

    private RunDetail detail(long run) {
        return users.as(operator, () -> users.domain.bean(Runs.class).get(run));
    }

    private static AccountDetails keepingAlive(AccountDetails details) {
        return new AccountDetails(
                details.username(),
                details.fullName(),
                details.email(),
                details.description(),
                details.visible(),
                details.type(),
                details.securityModel(),
                details.obfuscation(),
                details.obfuscationKey(),
                true,
                details.groupId(),
                details.profileId());
    }

    /** A run names the operator who asked for it. */
    private Caller known() {
        var id = users.as(TelephoneUsers.INSTALLATION, () -> {
            var operators = users.domain.bean(Operators.class);
            operators.create(
                    users.operator.scope(),
                    new OperatorForm("nina", "Nina", null, Role.SERVICE_PROVIDER, "en", "Europe/Rome"));
            return operators
                    .page(
                            new OperatorFilter("nina", null, null, null, null),
                            PageRequest.parse(Operators.SORTS, null, null, null))
                    .rows()
                    .get(0)
                    .id();
        });
        return Caller.operator(id, "nina", users.operator.scope(), users.operator.permissions());
    }
}
