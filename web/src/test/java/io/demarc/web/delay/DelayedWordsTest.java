// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.delay;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.account.AccountDetails;
import io.demarc.delay.AccountSetup;
import io.demarc.delay.ContactSetup;
import io.demarc.delay.OrganizationSetup;
import io.demarc.identity.ContactForm;
import io.demarc.tenancy.OrganizationForm;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CU-5: the delay log has a word for whatever a delayed change can say. */
class DelayedWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"io.demarc.web.Messages", "io.demarc.web.Messages_it"})
    void eachConstantOfAFormHasAWord(String messages) {
        var forms = Stream.<Class<?>>of(
                OrganizationForm.class,
                ContactForm.class,
                AccountDetails.class,
                OrganizationSetup.class,
                ContactSetup.class,
                AccountSetup.class);

        var keys = forms.flatMap(DelayedWordsTest::words)
                .map(word -> word.getDeclaringClass().getSimpleName() + "." + word.name())
                .distinct()
                .toList();

        assertThat(keys).hasSizeGreaterThan(10);
        assertThat(ResourceBundle.getBundle(messages).keySet()).containsAll(keys);
    }

    private static Stream<Enum<?>> words(Class<?> form) {
        return Arrays.stream(form.getRecordComponents())
                .map(RecordComponent::getType)
                .flatMap(type -> type.isRecord()
                        ? words(type)
                        : type.isEnum()
                                ? Arrays.stream(type.getEnumConstants()).map(word -> (Enum<?>) word)
                                : Stream.empty());
    }
}
