// SPDX-License-Identifier: Apache-2.0
package io.demarc.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** AC-2, AV-3: numbers that can be dialled. */
class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "+39 347 555 0132, +393475550132",
        "0039-347-5550132, +393475550132",
        "(+39) 347.555/0132, +393475550132",
        "' +39\u00a0347\u00a05550132 ', +393475550132",
        "101, 101",
        "3475550132, 3475550132"
    })
    void whatPeopleTypeIsUnderstood(String typed, String number) {
        assertThat(PhoneNumber.typed(typed).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+",
                "12a",
                "+39+347",
                "1",
                "+12345",
                "+0123456789",
                "1234567890123456",
                "+1234567890123456",
                "١٢٣"
            })
    void whatCannotBeDialledIsRefused(String typed) {
        assertThatThrownBy(() -> PhoneNumber.typed(typed)).isInstanceOf(BusinessException.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "()-"})
    void nothingTypedIsMissing(String typed) {
        assertThatThrownBy(() -> PhoneNumber.typed(typed))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems()).containsExactly(Problem.at("number", "required")));
    }

    @Test
    void aMobileNumberCanGetAMessageAndALandlineCannot() {
        assertThat(new PhoneNumber("+393475550132").canBeMobile()).isTrue();
        assertThat(new PhoneNumber("+390655501320").canBeMobile()).isFalse();
        assertThat(new PhoneNumber("101").canBeMobile()).isFalse();
    }

    @Test
    void aCountryThatDoesNotExistIsNotPlausible() {
        assertThat(new PhoneNumber("+999123456789").isPlausible()).isFalse();
        assertThat(new PhoneNumber("+999123456789").formatted()).isEqualTo("+999123456789");
    }

    @Property
    void shortNumbersStayAsTheyAre(@ForAll @NumericChars @StringLength(min = 2, max = 15) String digits) {
        var number = new PhoneNumber(digits);

        assertThat(number.value()).isEqualTo(digits);
        assertThat(number.isInternational()).isFalse();
    }

    @Property
    void anInternationalNumberIsTheSameHoweverItIsWritten(
            @ForAll @NumericChars @StringLength(min = 6, max = 14) String digits) {
        var international = "+4" + digits;

        assertThat(PhoneNumber.typed("00 4" + digits)).isEqualTo(PhoneNumber.typed(international));
        assertThat(PhoneNumber.typed(PhoneNumber.typed(international).formatted())
                        .value())
                .isEqualTo(international);
    }

    @Property
    void anyTextIsEitherANumberOrRefusedWithAReason(@ForAll String text) {
        try {
            assertThat(PhoneNumber.typed(text).value()).matches("\\+[1-9][0-9]{6,14}|[0-9]{2,15}");
        } catch (BusinessException refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }
}
