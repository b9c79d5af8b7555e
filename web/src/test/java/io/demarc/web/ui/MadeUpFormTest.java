// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MadeUpFormTest {

    @RepeatedTest(5)
    void theNonceOfAPageIsAUuidInBase64() {
        assertThat(MadeUpForm.isNonce(inBase64(UUID.randomUUID().toString()))).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "MTIz", "123e4567-e89b-12d3-a456-426614174000", "MS0xLTEtMS0x", "\u0000"})
    void anythingElseWasMadeUp(String nonce) {
        assertThat(MadeUpForm.isNonce(nonce)).isFalse();
    }

    private static String inBase64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }
}
