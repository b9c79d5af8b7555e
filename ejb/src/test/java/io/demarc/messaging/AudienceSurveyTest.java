// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.account.AccountStatus;
import io.demarc.account.AccountType;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** BA-4: when the live preview does without reading the recipients again. */
class AudienceSurveyTest {

    private final AudienceSurvey survey =
            new AudienceSurvey(new Campaign(MessageKind.FREE_TEXT, "", 7L, Recipients.failedIn(3), false));

    @Test
    void manyThousandsOfUsualNamesAreFewShapes() {
        IntStream.range(0, 20_000).forEach(i -> add("Name" + i));

        assertThat(survey.isTooVaried()).isFalse();
    }

    @Test
    void recipientsOfWhomHardlyTwoAreAlikeAreGivenUp() {
        IntStream.rangeClosed(0, AudienceSurvey.MOST_SHAPES)
                .forEach(i -> add(Integer.toBinaryString(i).replace('1', '€')));

        assertThat(survey.isTooVaried()).isTrue();
    }

    private void add(String name) {
        survey.add(new Audience.Member(Rows.row(name, Rows.MOBILE, AccountType.PGSM, AccountStatus.CREATED), null));
    }
}
