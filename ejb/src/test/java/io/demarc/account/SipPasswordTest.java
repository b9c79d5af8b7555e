// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.kernel.BusinessException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** AC-1: the password of an account, typed twice or random. */
class SipPasswordTest {

    @RepeatedTest(20)
    void aRandomOneIsLongAndEasyToTell() {
        assertThat(SipPassword.of(null, null).value())
                .matches("[a-zA-Z2-9]{20}")
                .doesNotContainPattern("[lIO]");
    }

    @Test
    void twoRandomOnesDiffer() {
        assertThat(SipPassword.random()).isNotEqualTo(SipPassword.random());
    }

    @Test
    void theTypedOneIsKept() {
        assertThat(SipPassword.of("S3cret!#with+signs", "S3cret!#with+signs").value())
                .isEqualTo("S3cret!#with+signs");
    }

    @Test
    void typingItDifferentlyIsNoticed() {
        assertThatThrownBy(() -> SipPassword.of("longenough", "longenouhg"))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems().get(0).field()).isEqualTo("repeated"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short12",
                "with space1",
                "quote\"inside",
                "apostrophe'1",
                "back\\slash1",
                "umläut123",
                "tab\t12345"
            })
    void whatBreaksSipHeadersIsRefused(String typed) {
        assertThatThrownBy(() -> SipPassword.of(typed, typed)).isInstanceOf(BusinessException.class);
    }

    @Test
    void sixtyFourCharactersAreTheMost() {
        assertThat(new SipPassword("x".repeat(64)).value()).hasSize(64);
        assertThatThrownBy(() -> new SipPassword("x".repeat(65))).isInstanceOf(BusinessException.class);
    }

    @Test
    void itIsNotPrinted() {
        assertThat(new SipPassword("very-secret-word")).asString().doesNotContain("secret");
    }
}
