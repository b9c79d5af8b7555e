// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** CU-3: the hash covers each column, and no two entries look alike to it. */
class CanonicalFormProperties {

    @Property
    void twoEntriesHaveTheSameBytesOnlyWhenTheyAreEqual(@ForAll("links") Link one, @ForAll("links") Link other) {
        var same = java.util.Arrays.equals(CanonicalForm.of(one), CanonicalForm.of(other));

        assertThat(same).isEqualTo(one.equals(other));
    }

    @Property
    void anEntryHasTheSameBytesEachTime(@ForAll("links") Link link) {
        assertThat(CanonicalForm.of(link)).isEqualTo(CanonicalForm.of(link));
    }

    /** From few values, so that entries often differ in one column only or not at all. */
    @Provide
    Arbitrary<Link> links() {
        var text = Arbitraries.of(null, "", "a", "ab", "b", "\0", "é", "a\0b");
        var number = Arbitraries.of(null, -1L, 0L, 1L, 256L);
        var at = Arbitraries.of(0L, 1L, 1_000_000L).map(micros -> Instant.EPOCH.plusNanos(micros * 1000));
        var people = Combinators.combine(text, text, text).as((who, behalf, from) -> new String[] {who, behalf, from});
        var object = Combinators.combine(text, number, text, text)
                .as((table, id, name, data) -> new Object[] {table, id, name, data});
        var rest = Combinators.combine(text, text, text, number, number)
                .as((verb, act, reason, provider, organization) ->
                        new Object[] {verb, act, reason, provider, organization});
        var line = Combinators.combine(at, people, object, rest)
                .as((when, who, what, more) -> new StoredLine(
                        when,
                        who[0],
                        who[1],
                        who[2],
                        (String) more[0],
                        (String) what[0],
                        (Long) what[1],
                        (String) what[2],
                        (String) more[1],
                        (String) what[3],
                        (String) more[2],
                        (Long) more[3],
                        (Long) more[4]));
        return Combinators.combine(Arbitraries.of(0, 1), Arbitraries.of(1L, 2L), Arbitraries.of(1L, 65L), text, line)
                .as((lane, seq, id, key, content) -> new Link(lane, seq, id, key, content, "same"));
    }
}
