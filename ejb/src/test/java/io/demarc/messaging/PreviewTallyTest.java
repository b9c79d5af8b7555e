// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.account.AccountRow;
import io.demarc.account.AccountStatus;
import io.demarc.account.AccountType;
import io.demarc.kernel.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** BA-4, SM-3, AV-3: what the dry run says before anything is sent. */
class PreviewTallyTest {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Money PRICE = new Money(new BigDecimal("0.035"), EURO);

    @Test
    void nobodyMakesAnEmptyPreview() {
        var preview = tally("Hello {name}").preview(PRICE);

        assertThat(preview.recipients()).isZero();
        assertThat(preview.sample()).isNull();
        assertThat(preview.sampleSegments()).isNull();
        assertThat(preview.cost()).isEqualTo(new Money(new BigDecimal("0.00"), EURO));
    }

    @Test
    void theSampleIsTheTextOfTheFirstWhoGetsOne() {
        var tally = tally("Hello {name}");
        tally.add(new Audience.Member(account("Left Out", Rows.MOBILE), Exclusion.OPTED_OUT));
        tally.add(new Audience.Member(account("Elena", Rows.MOBILE), null));
        tally.add(new Audience.Member(account("Paolo", Rows.MOBILE), null));

        var preview = tally.preview(PRICE);

        assertThat(preview.sample()).isEqualTo("Hello Elena");
        assertThat(preview.sampleRecipient()).isEqualTo(Rows.MOBILE);
        assertThat(preview.recipients()).isEqualTo(2);
        assertThat(preview.excluded()).isEqualTo(Map.of(Exclusion.OPTED_OUT, 1L));
    }

    @Test
    void eachMessageIsCountedInItsOwnParts() {
        var tally = tally("{name}");
        tally.add(new Audience.Member(account("a".repeat(160), Rows.MOBILE), null));
        tally.add(new Audience.Member(account("a".repeat(161), Rows.MOBILE), null));

        var preview = tally.preview(PRICE);

        assertThat(preview.parts()).isEqualTo(3);
        assertThat(preview.cost()).isEqualTo(new Money(new BigDecimal("0.11"), EURO));
    }

    @Test
    void aLaterRecipientsNameTellsItsCharactersToo() {
        var tally = tally("Hello {name}");
        tally.add(new Audience.Member(account("Elena", Rows.MOBILE), null));
        tally.add(new Audience.Member(account("Łukasz", Rows.MOBILE), null));

        var preview = tally.preview(PRICE);

        assertThat(preview.inUcs2()).isEqualTo(1);
        assertThat(preview.forcingUcs2()).containsExactly("Ł");
    }

    @Test
    void numbersThatCannotBeMobileAreCounted() {
        var tally = tally("Hello");
        tally.add(new Audience.Member(account("Office", Rows.OFFICE), null));
        tally.add(new Audience.Member(account("Elena", Rows.MOBILE), null));

        assertThat(tally.preview(PRICE).notMobile()).isEqualTo(1);
    }

    private static PreviewTally tally(String text) {
        return new PreviewTally(MessageText.of(text, MessageKind.FREE_TEXT), "Northwind Voice", null);
    }

    private static AccountRow account(String name, String number) {
        return Rows.row(name, number, AccountType.PGSM, AccountStatus.CREATED);
    }
}
