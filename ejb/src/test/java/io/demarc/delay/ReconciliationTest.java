// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.store.Secret;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** CU-5: what a delayed change makes of a record that was changed since. */
class ReconciliationTest {

    private static final Form WRITTEN_FOR = form("Acme", "K1", "10", "a");

    record Limits(BigDecimal debit, List<String> tags) {}

    record Form(String name, @Secret String key, Limits limits) {}

    @Test
    void whatOthersChangedBesideItStays() {
        var wanted = form("Acme", "K1", "500", "a");
        var present = form("Acme & Sons", "K2", "10", "b");

        var made = reconcile(WRITTEN_FOR, wanted, present);

        assertThat(made.conflicts()).isEmpty();
        assertThat(made.orRefuse("delay.conflict")).isEqualTo(form("Acme & Sons", "K2", "500", "b"));
    }

    @Test
    void whatIsAsWantedAlreadyStaysAsItIs() {
        var made = reconcile(WRITTEN_FOR, form("Acme", "K1", "500", "a"), form("Acme", "K1", "500.00", "a"));

        assertThat(made.orRefuse("delay.conflict")).isEqualTo(form("Acme", "K1", "500.00", "a"));
    }

    @Test
    void anotherWayToWriteANumberIsNoChange() {
        var made = reconcile(WRITTEN_FOR, form("Acme", "K1", "500", "a"), form("Acme", "K1", "10.00", "a"));

        assertThat(made.conflicts()).isEmpty();
    }

    @Test
    void eachConflictSaysWhatWasWhatIsAndWhatShouldBe() {
        var wanted = form("Acme Logistics", "K1", "500", "b");
        var present = form("Acme & Sons", "K1", "20", "c");

        var made = reconcile(WRITTEN_FOR, wanted, present);

        assertThat(made.conflicts())
                .containsExactly(
                        new Conflict("name", "Acme", "Acme & Sons", "Acme Logistics", false),
                        new Conflict("limits.debit", number("10"), number("20"), number("500"), false),
                        new Conflict("limits.tags", List.of("a"), List.of("c"), List.of("b"), false));
        assertThatThrownBy(() -> made.orRefuse("delay.conflict")).isInstanceOf(Overtaken.class);
    }

    /** R8 */
    @Test
    void secretsAreComparedButNotTold() {
        var made = reconcile(WRITTEN_FOR, form("Acme", "K2", "10", "a"), form("Acme", "K3", "10", "a"));

        assertThat(made.conflicts()).containsExactly(new Conflict("key", null, null, null, true));
    }

    @Test
    void aFieldThatWasEmptyCanBeInConflictToo() {
        var made =
                reconcile(new Form(null, "K1", null), new Form("Acme", "K1", null), new Form("Bluebird", "K1", null));

        assertThat(made.conflicts()).containsExactly(new Conflict("name", null, "Bluebird", "Acme", false));
    }

    /** A number is nothing without its currency, say: changed apart by two people, the two make something nobody wanted. */
    @Test
    void whatBelongsTogetherIsTouchedTogether() {
        var wanted = form("Acme", "K1", "500", "a");
        var present = form("Acme", "K1", "10", "b");

        var made = new Reconciliation(WRITTEN_FOR, wanted, present, List.of(Set.of("limits.debit", "limits.tags")));

        assertThat(made.conflicts())
                .containsExactly(new Conflict("limits.tags", List.of("a"), List.of("b"), List.of("a"), false));
    }

    @Test
    void whatBelongsTogetherIsFreeWhenNoneOfItIsTouched() {
        var made = new Reconciliation(
                WRITTEN_FOR,
                form("Acme Logistics", "K1", "10", "a"),
                form("Acme", "K1", "20", "b"),
                List.of(Set.of("limits.debit", "limits.tags")));

        assertThat(made.orRefuse("delay.conflict")).isEqualTo(form("Acme Logistics", "K1", "20", "b"));
    }

    private static Reconciliation reconcile(Form before, Form wanted, Form present) {
        return new Reconciliation(before, wanted, present, List.of());
    }

    private static Form form(String name, String key, String debit, String tag) {
        return new Form(name, key, new Limits(number(debit), List.of(tag)));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
