// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import static io.demarc.delay.ChangeState.APPLIED;
import static io.demarc.delay.ChangeState.CONFLICT;
import static io.demarc.delay.ChangeState.INVALID;
import static io.demarc.delay.ChangeState.PENDING;
import static io.demarc.delay.ChangeState.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.access.Caller;
import io.demarc.access.Role;
import io.demarc.kernel.Problem;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** CU-5: a delayed change that cannot be made is not made, and its author is told why. */
class DelayedChangeTroublesTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final DelayDesk desk = new DelayDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aRecordThatWasChangedInBetweenIsLeftAloneAndTheAuthorIsTold() throws Exception {
        var id = desk.rename("Acme Logistics", HOUR, null);
        desk.editAcme("Acme & Sons", null);

        desk.wait(HOUR);

        assertThat(desk.acmesName()).isEqualTo("Acme & Sons");
        assertThat(desk.look(id).change().state()).isEqualTo(CONFLICT);
        assertThat(desk.look(id).change().problems())
                .containsExactly(
                        Problem.of("delay.conflict"),
                        Problem.at("name", "delay.overtaken", "Acme", "Acme & Sons", "Acme Logistics"));
        assertThat(desk.untold(desk.nina)).isEqualTo(1);
        assertThat(desk.mail.received()).hasSize(1);
        var letter = desk.mail.received()[0];
        assertThat(letter.getSubject()).isEqualTo("A delayed change of Acme was not made");
        assertThat(letter.getContent().toString())
                .contains("name: It was “Acme”, is “Acme & Sons” now and should become “Acme Logistics”.")
                .contains("Mar 1, 2026, 11:00")
                .contains("https://phones.example/demarc/delays/change?id=" + id);

        desk.does(() -> desk.changes.acknowledge(id));
        assertThat(desk.untold(desk.nina)).isZero();
    }

    @Test
    void whatIsNoPartOfTheFormIsNoConflict() {
        var id = desk.order(
                desk.nina,
                new ChangeOrder(ChangeKind.ACCOUNT, desk.phone, desk.details("Rosa", "9")),
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
                new ChangeOrder(ChangeKind.ACCOUNT, desk.phone, desk.details("Rosa", "9")),
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
    void whatCannotBeMadeNowWaitsAsBefore() {
        var id = desk.rename("Acme Logistics", HOUR, null);
        desk.editAcme("Acme & Sons", null);

        assertThatThrownBy(() -> desk.does(() -> desk.changes.applyNow(id)))
                .satisfies(DelayDesk.has("", "delay.conflict"));
        assertThat(desk.look(id).change().state()).isEqualTo(PENDING);
    }

    @Test
    void whatIsAsWantedAlreadyIsNoConflict() {
        var id = desk.rename("Acme Logistics", HOUR, null);
        desk.editAcme("Acme Logistics", null);

        desk.wait(HOUR);

        assertThat(desk.look(id).change().state()).isEqualTo(APPLIED);
    }

    /** The others can be made only with it: half a change is not what was ordered. */
    @Test
    void oneFieldInConflictStopsTheWholeChange() {
        var id = desk.order(desk.nina, desk.acmeAs("Acme Logistics", "Via Roma 1"), desk.timing(HOUR, null));
        desk.editAcme("Acme", "Via Milano 2");

        desk.wait(HOUR);

        assertThat(desk.acme()).extracting("name", "address").containsExactly("Acme", "Via Milano 2");
        assertThat(desk.look(id).change().problems())
                .containsExactly(
                        Problem.of("delay.conflict"),
                        Problem.at("address", "delay.overtaken", "–", "Via Milano 2", "Via Roma 1"));
    }

    /** R8: that a secret was changed since is seen, but neither what it was nor what it is. */
    @Test
    void aSecretThatWasChangedInBetweenIsAConflictThatDoesNotTellIt() {
        var id = desk.order(
                desk.nina,
                new ChangeOrder(ChangeKind.ACCOUNT, desk.phone, desk.details("Rosa", "Sesame42")),
                desk.timing(HOUR, null));
        var other = desk.details(null, "Other77");
        desk.does(() -> desk.accounts.update(desk.phone, other));

        desk.wait(HOUR);

        assertThat(desk.look(id).change().problems())
                .containsExactly(Problem.of("delay.conflict"), Problem.at("obfuscationKey", "delay.overtakenSecret"));
    }

    @Test
    void theConflictIsToldInTheLanguageOfTheReader() {
        var told = Problem.at("name", "delay.overtaken", "Acme", "Acme & Sons", "Acme Logistics");

        assertThat(told.text(Locale.ENGLISH))
                .isEqualTo("It was “Acme”, is “Acme & Sons” now and should become “Acme Logistics”.");
        assertThat(told.text(Locale.ITALIAN))
                .isEqualTo("Era “Acme”, ora è “Acme & Sons” e doveva diventare “Acme Logistics”.");
    }
}
