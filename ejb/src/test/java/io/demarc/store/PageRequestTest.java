// SPDX-License-Identifier: Apache-2.0
package io.demarc.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** UI-2: which page of a list, in which order, as an address says it. */
class PageRequestTest {

    private static final SortKey NAME = SortKey.text("name", "e.name");
    private static final List<SortKey> KEYS = List.of(NAME, SortKey.id());

    @Test
    void withoutAWishTheFirstFiftyByTheFirstKey() {
        assertThat(PageRequest.parse(KEYS, null, null, null)).isEqualTo(new PageRequest(NAME, true, null, 50));
    }

    @Test
    void aMinusTurnsTheOrder() {
        assertThat(PageRequest.parse(KEYS, "-id", null, 10)).isEqualTo(new PageRequest(KEYS.get(1), false, null, 10));
    }

    @Test
    void anUnknownOrderIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> PageRequest.parse(KEYS, "password", null, null))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(Problem.at("sort", "sort.unknown", "name, id")));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 201, Integer.MAX_VALUE})
    void aPageHasOneTo200Lines(int size) {
        assertThatThrownBy(() -> PageRequest.parse(KEYS, null, null, size)).isInstanceOf(BusinessException.class);
    }

    /** A page before a row is read against the order, and turned afterwards. */
    @Test
    void goingBackReadsAgainstTheOrder() {
        var back = new Cursor(true, 7, "x");

        assertThat(new PageRequest(NAME, true, back, 50).comparesUpwards()).isFalse();
        assertThat(new PageRequest(NAME, false, back, 50).comparesUpwards()).isTrue();
        assertThat(new PageRequest(NAME, true, null, 50).comparesUpwards()).isTrue();
    }
}
