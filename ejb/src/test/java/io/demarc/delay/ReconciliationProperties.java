// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** CU-5: the decision about a delayed change, field by field, whatever happened in between. */
class ReconciliationProperties {

    private static final List<Function<Form, Object>> FIELDS =
            List.of(Form::name, Form::notes, form -> form.inner().limit());

    record Inner(Integer limit) {}

    record Form(String name, String notes, Inner inner) {}

    @Property
    void eachFieldIsDecidedByItself(
            @ForAll("forms") Form before, @ForAll("forms") Form wanted, @ForAll("forms") Form present) {
        var made = reconcile(before, wanted, present);

        var inConflict = FIELDS.stream()
                .filter(field -> !same(field, before, wanted))
                .filter(field -> !same(field, before, present) && !same(field, wanted, present))
                .count();
        assertThat(made.conflicts()).hasSize((int) inConflict);
        if (inConflict == 0) {
            var result = (Form) made.orRefuse("delay.conflict");
            assertThat(FIELDS)
                    .allSatisfy(field -> assertThat(field.apply(result))
                            .isEqualTo(field.apply(same(field, before, wanted) ? present : wanted)));
        }
    }

    /** At its end a change leaves the record as it found it, unless somebody changed it in between. */
    @Property
    void theEndTakesBackExactlyWhatWasMade(
            @ForAll("forms") Form before, @ForAll("forms") Form wanted, @ForAll("forms") Form found) {
        var made = reconcile(before, wanted, found);
        if (made.conflicts().isEmpty()) {
            var left = made.orRefuse("delay.conflict");

            assertThat(reconcile(left, found, left).orRefuse("delay.conflictRevert"))
                    .isEqualTo(found);
        }
    }

    /** Two changes of other fields do not hinder each other, and their order does not matter. */
    @Property
    void changesOfOtherFieldsAreIndependent(@ForAll("forms") Form before, @ForAll("forms") Form other) {
        var first = new Form(other.name(), before.notes(), before.inner());
        var second = new Form(before.name(), other.notes(), other.inner());

        assertThat(reconcile(before, second, first).orRefuse("delay.conflict"))
                .isEqualTo(other)
                .isEqualTo(reconcile(before, first, second).orRefuse("delay.conflict"));
    }

    private static Reconciliation reconcile(Record before, Record wanted, Record present) {
        return new Reconciliation(before, wanted, present, List.of());
    }

    private static boolean same(Function<Form, Object> field, Form some, Form other) {
        return FormField.isSame(field.apply(some), field.apply(other));
    }

    /** From few values, so that fields are often the same. */
    @Provide
    Arbitrary<Form> forms() {
        var text = Arbitraries.of(null, "a", "b", "c");
        return Combinators.combine(text, text, Arbitraries.of(null, 1, 2, 3))
                .as((name, notes, limit) -> new Form(name, notes, new Inner(limit)));
    }
}
