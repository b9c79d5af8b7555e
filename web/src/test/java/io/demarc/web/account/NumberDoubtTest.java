// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AV-3: a number that text messages cannot reach is warned about. */
class NumberDoubtTest {

    @ParameterizedTest
    @CsvSource({
        "111, NO_PREFIX",
        "347 555 0132, NO_PREFIX",
        "+39 06 5550 0100, NOT_MOBILE",
        "0049 30 5550100, NOT_MOBILE"
    })
    void itSaysWhatIsDoubtful(String number, NumberDoubt doubt) {
        assertThat(NumberDoubt.about(number)).isEqualTo(doubt);
    }

    @ParameterizedTest
    @CsvSource({"+39 347 555 0132", "0049 171 3920012", "abc", "1"})
    void itIsSilentOtherwise(String number) {
        assertThat(NumberDoubt.about(number)).isNull();
    }

    @Test
    void nothingTypedIsNothingDoubtful() {
        assertThat(NumberDoubt.about(null)).isNull();
    }
}
