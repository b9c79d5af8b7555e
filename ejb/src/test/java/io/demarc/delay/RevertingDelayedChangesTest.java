// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import static io.demarc.delay.ChangeState.APPLIED;
import static io.demarc.delay.ChangeState.CONFLICT;
import static io.demarc.delay.ChangeState.REVERTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** CU-5: a delayed change with an end time is taken back then. */
class RevertingDelayedChangesTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final DelayDesk desk = new DelayDesk();

    @AfterEach
    void close() {
        desk.close();
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
        desk.editAcme("Acme for good", null);

        desk.wait(DAY);

        assertThat(desk.acmesName()).isEqualTo("Acme for good");
        assertThat(desk.look(id).change().state()).isEqualTo(CONFLICT);
        assertThat(desk.troubles(id)).containsExactly("delay.conflictRevert", "delay.overtaken");
        assertThat(desk.mail.received()).hasSize(1);
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

    /** What others changed beside it, before it was made or after, stays. */
    @Test
    void onlyTheFieldsThatItChangedAreReverted() {
        var id = desk.rename("Acme Summer", HOUR, DAY);
        desk.editAcme("Acme", "Via Roma 1");
        desk.wait(HOUR);
        assertThat(desk.acme()).extracting("name", "address").containsExactly("Acme Summer", "Via Roma 1");
        desk.editAcme("Acme Summer", "Via Milano 2");

        desk.wait(DAY);

        assertThat(desk.acme()).extracting("name", "address").containsExactly("Acme", "Via Milano 2");
        assertThat(desk.look(id).change().state()).isEqualTo(REVERTED);
    }

    @Test
    void whatSomebodyRevertedAlreadyIsNoConflict() {
        var id = desk.rename("Acme Summer", HOUR, DAY);
        desk.wait(HOUR);
        desk.editAcme("Acme", null);

        desk.wait(DAY);

        assertThat(desk.acmesName()).isEqualTo("Acme");
        assertThat(desk.look(id).change().state()).isEqualTo(REVERTED);
    }

    /** Somebody else wanted it too, and perhaps for good. */
    @Test
    void whatWasSoAlreadyWhenItWasMadeStaysAtItsEnd() {
        var id = desk.rename("Acme Summer", HOUR, DAY);
        desk.editAcme("Acme Summer", null);
        desk.wait(HOUR);
        assertThat(desk.look(id).change().state()).isEqualTo(APPLIED);
        assertThat(desk.look(id).differences()).isEmpty();
        assertThat(desk.look(id).readable()).isTrue();

        desk.wait(DAY);

        assertThat(desk.acmesName()).isEqualTo("Acme Summer");
        assertThat(desk.look(id).change().state()).isEqualTo(REVERTED);
    }
}
