// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.kernel.BusinessException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** CU-3: what somebody wrote down is understood later. */
class HeadProperties {

    @Property
    void aHeadIsReadBackFromItsText(@ForAll @Size(max = 64) List<@LongRange(min = 0) Long> seqs) {
        var hashes = seqs.stream().map(String::valueOf).toList();
        var head = Head.of(seqs, hashes);

        assertThat(Head.parse(" " + head + "\n")).isEqualTo(head);
    }

    @Property
    void lanesThatWereNeverUsedDoNotCount(@ForAll @Size(max = 30) List<@LongRange(min = 0, max = 9) Long> seqs) {
        var longer = new ArrayList<>(seqs);
        longer.add(0L);

        assertThat(Head.of(longer, longer.stream().map(String::valueOf).toList()))
                .isEqualTo(Head.of(seqs, seqs.stream().map(String::valueOf).toList()));
    }

    @Property
    void whateverIsTypedIsAHeadOrIsRefusedKindly(@ForAll String typed) {
        try {
            Head.parse(typed);
        } catch (BusinessException refused) {
            assertThat(refused.problems())
                    .singleElement()
                    .matches(problem -> problem.field().equals("head"));
        }
    }

    @Example
    void halfAHeadIsRefused() {
        assertThatThrownBy(() -> Head.parse("AAAA")).isInstanceOf(BusinessException.class);
    }
}
