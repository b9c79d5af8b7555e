// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.tenancy.InvoiceSchedule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CU-5: what the author of a delayed change reads about a conflict. */
class QuotationTest {

    @Test
    void valuesAreQuotedAsText() {
        assertThat(Arrays.asList(
                                null,
                                "",
                                "Acme",
                                true,
                                7L,
                                new BigDecimal("1.50"),
                                InvoiceSchedule.NONE,
                                List.of("a", "b"))
                        .stream()
                        .map(Quotation::of))
                .containsExactly("–", "–", "Acme", "true", "7", "1.50", "NONE", "a, b");
    }

    @Test
    void longTextsAreCutAndNoCharacterIsHalved() {
        assertThat(Quotation.of("x".repeat(51))).isEqualTo("x".repeat(49) + "…");
        assertThat(Quotation.of("x".repeat(48) + "😀😀")).isEqualTo("x".repeat(48) + "…");
    }

    @Test
    void whatWasQuotedIsReadAsTheFieldHasIt() {
        assertThat(Quotation.read(ChangeKind.ORGANIZATION, "terms.invoiceSchedule", "NONE"))
                .isEqualTo(InvoiceSchedule.NONE);
        assertThat(Quotation.read(ChangeKind.ACCOUNT, "groupId", "4711")).isEqualTo(4711L);
        assertThat(Quotation.read(ChangeKind.CONTACT, "mobileVerified", "true")).isEqualTo(true);
        assertThat(Quotation.read(ChangeKind.CONTACT, "name", "true")).isEqualTo("true");
        assertThat(Quotation.read(ChangeKind.ACCOUNT, "profileId", "–")).isNull();
    }

    /** Twenty conflicts of the longest values fit where problems are stored. */
    @Test
    void conflictsHaveRoom() {
        var worst = "\"".repeat(1000);
        var conflict = new Conflict("terms.dailySpendLimit", worst, worst, worst, false);

        assertThat(StoredProblems.write(Collections.nCopies(30, conflict.problem())))
                .hasSizeLessThan(8000);
    }
}
