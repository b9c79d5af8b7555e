// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CU-8: internal number blocks. */
class NumberBlocksTest {

    private final Northwind northwind = new Northwind();
    private final NumberBlocks blocks = northwind.domain.bean(NumberBlocks.class);
    private final long acme = northwind.organization("Acme");
    private final long bluebird = northwind.organization("Bluebird");

    @AfterEach
    void close() {
        northwind.close();
    }

    @Test
    void asLongAsNobodySetTheRangeNoBlockCanBeAssigned() {
        assertThat(northwind.does(blocks::range)).isEmpty();
        assertThatThrownBy(() -> assign(acme))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems().get(0).key()).isEqualTo("numberRange.notSet"));
    }

    @Test
    void theLowestFreeBlockIsAssigned() {
        set(1000, 1000);

        assertThat(assign(acme)).isEqualTo(1000);
        assertThat(assign(bluebird)).isEqualTo(2000);
        assertThat(assign(acme)).isEqualTo(3000);
        assertThat(northwind.does(() -> blocks.of(acme)))
                .extracting(NumberBlockRow::first, NumberBlockRow::last)
                .containsExactly(tuple(1000, 1999), tuple(3000, 3999));
    }

    @Test
    void aBlockThatWasGivenBackIsTheNextToBeAssigned() {
        set(1000, 1000);
        assign(acme);
        assign(acme);
        assign(bluebird);

        giveBack(acme, 1);
        assertThat(assign(bluebird)).isEqualTo(2000);

        giveBack(acme, 0);
        assertThat(assign(bluebird)).isEqualTo(1000);
        assertThat(assign(bluebird)).isEqualTo(4000);
    }

    @Test
    void blocksGoWithTheirOrganization() {
        set(1000, 1000);
        assign(acme);
        assign(bluebird);

        var gone = northwind.does(
                () -> northwind.domain.bean(OrganizationDeletions.class).delete(acme, null));

        assertThat(gone.losses()).containsEntry(Loss.NUMBER_BLOCKS, 1L);
        assertThat(assign(bluebird)).isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource({"1000, 500", "1500, 1000", "500, 1000", "2000, 2000", "100, 300"})
    void theRangeCannotChangeSoThatBlocksWouldOverlap(long start, int size) {
        set(1000, 1000);
        assign(acme);
        assign(acme);

        assertThatThrownBy(() -> set(start, size)).isInstanceOf(BusinessException.class);
        assertThat(northwind.does(blocks::range)).contains(new NumberRangeForm(1000L, 1000));
    }

    @ParameterizedTest
    @CsvSource({"3000, 500, 3000", "5000, 1000, 5000", "1000, 1000, 2000"})
    void aRangeThatKeepsTheBlocksIsTaken(long start, int size, long next) {
        set(1000, 1000);
        assign(acme);

        set(start, size);

        assertThat(assign(bluebird)).isEqualTo(next);
    }

    @Test
    void aLowerStartIsTakenWhenTheBlocksStandInIt() {
        set(3000, 1000);
        assign(acme);

        set(1000, 1000);

        assertThat(assign(bluebird)).isEqualTo(1000);
        assertThat(assign(bluebird)).isEqualTo(2000);
        assertThat(assign(bluebird)).isEqualTo(4000);
    }

    @ParameterizedTest
    @CsvSource({"99, 1000", "1000000000, 1000", "1000, 9", "1000, 100001", ", 1000", "1000,"})
    void aRangeWithoutSenseIsRefused(Long start, Integer size) {
        assertThatThrownBy(() -> set(new NumberRangeForm(start, size))).isInstanceOf(BusinessException.class);
    }

    @Test
    void anotherProvidersOrganizationGetsNoBlockAndIsNotSeen() {
        set(1000, 1000);
        assign(acme);
        var stranger = northwind.provider("Southwind", "nobody");

        assertThatThrownBy(() -> northwind.as(stranger, () -> blocks.assign(acme)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> northwind.as(stranger, () -> blocks.of(acme))).isInstanceOf(NotFound.class);
        var block = block(acme, 0);
        assertThatThrownBy(() -> northwind.as(stranger, () -> blocks.giveBack(block)))
                .isInstanceOf(NotFound.class);
    }

    private long assign(long organization) {
        return northwind.does(() -> blocks.assign(organization)).first();
    }

    private void giveBack(long organization, int which) {
        var block = block(organization, which);
        northwind.does(() -> blocks.giveBack(block));
    }

    private long block(long organization, int which) {
        return northwind
                .as(Northwind.INSTALLATION, () -> blocks.of(organization))
                .get(which)
                .id();
    }

    private void set(long start, int size) {
        set(new NumberRangeForm(start, size));
    }

    private void set(NumberRangeForm form) {
        northwind.as(Northwind.INSTALLATION, () -> {
            blocks.changeRange(form);
            return null;
        });
    }

    private static org.assertj.core.groups.Tuple tuple(long first, long last) {
        return org.assertj.core.groups.Tuple.tuple(first, last);
    }
}
