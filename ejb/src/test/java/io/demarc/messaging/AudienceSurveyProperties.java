// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.account.AccountRow;
import io.demarc.account.AccountStatus;
import io.demarc.account.AccountType;
import io.demarc.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** BA-4, SM-3: reading the recipients once tells of any text what reading them for this text tells. */
class AudienceSurveyProperties {

    private static final Money PRICE = new Money(new BigDecimal("0.035"), Currency.getInstance("EUR"));
    private static final String LETTERS = "abcè 7@[€~";
    private static final String RARE_LETTERS = "ŁЖ、\uFFFD😀𝄞";

    @Property(tries = 2000)
    void anyTextHasTheFiguresOfTheFullWalk(
            @ForAll("audiences") List<Audience.Member> audience,
            @ForAll("texts") String text,
            @ForAll("values") String provider) {
        var survey = new AudienceSurvey(campaign("surveyed"));
        audience.forEach(survey::add);
        var walked = tally(text, provider);
        audience.forEach(walked::add);

        var surveyed = tally(text, provider);
        survey.tell(surveyed);

        assertThat(survey.isTooVaried()).isFalse();
        assertThat(surveyed.preview(PRICE)).isEqualTo(walked.preview(PRICE));
    }

    @Property(tries = 50)
    void onlyTheTextMayBeAnother(@ForAll("texts") String text, @ForAll boolean alsoActivated) {
        var survey = new AudienceSurvey(campaign("surveyed"));

        assertThat(survey.isFor(campaign(text))).isTrue();
        assertThat(survey.isFor(new Campaign(MessageKind.ACTIVATION, text, 7L, Recipients.failedIn(3), alsoActivated)))
                .isFalse();
        assertThat(survey.isFor(new Campaign(MessageKind.FREE_TEXT, text, 8L, Recipients.failedIn(3), false)))
                .isFalse();
        assertThat(survey.isFor(new Campaign(MessageKind.FREE_TEXT, text, 7L, Recipients.failedIn(4), false)))
                .isFalse();
        assertThat(survey.isFor(new Campaign(MessageKind.FREE_TEXT, text, 7L, Recipients.failedIn(3), true)))
                .isFalse();
    }

    private static Campaign campaign(String text) {
        return new Campaign(MessageKind.FREE_TEXT, text, 7L, Recipients.failedIn(3), false);
    }

    private static PreviewTally tally(String text, String provider) {
        return new PreviewTally(new MessageText(text, true), provider, "https://voice.example/i/abcdefgh");
    }

    @Provide
    Arbitrary<List<Audience.Member>> audiences() {
        var numbers = Arbitraries.of(Rows.MOBILE, Rows.OFFICE, "+4915112345678", "+14155550100");
        var names = values().injectNull(0.1);
        var exclusions = Arbitraries.of(Exclusion.class).injectNull(0.8);
        return Combinators.combine(names, numbers, values(), exclusions)
                .as((name, number, username, why) -> new Audience.Member(account(name, number, username), why))
                .list()
                .ofMaxSize(25);
    }

    /** Long enough to cross the borders between one part, two and three. */
    @Provide
    Arbitrary<String> texts() {
        var words = Arbitraries.of("{name}", "{number}", "{username}", "{provider}", "{link}");
        var plain = Arbitraries.strings().withChars(LETTERS).ofMinLength(20).ofMaxLength(90);
        return Arbitraries.frequencyOf(Tuple.of(4, words), Tuple.of(4, plain), Tuple.of(1, values()))
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> values() {
        var usual = letters(LETTERS);
        return Arbitraries.frequencyOf(Tuple.of(20, usual), Tuple.of(1, letters(RARE_LETTERS)))
                .list()
                .ofMaxSize(40)
                .map(characters -> String.join("", characters));
    }

    private static Arbitrary<String> letters(String of) {
        return Arbitraries.of(of.codePoints().mapToObj(Character::toString).toList());
    }

    private static AccountRow account(String name, String number, String username) {
        return new AccountRow(
                7L,
                3L,
                5L,
                "Drivers",
                username,
                name,
                number,
                AccountType.PGSM,
                AccountStatus.CREATED,
                Instant.EPOCH,
                true);
    }
}
