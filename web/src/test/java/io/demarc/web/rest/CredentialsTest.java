// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** UI-6: who asks stands in the Authorization header and nowhere else. */
class CredentialsTest {

    @Test
    void theSchemeIsWrittenAsOneLikes() {
        assertThat(Credentials.of("bearer dmc_x").token()).contains("dmc_x");
        assertThat(Credentials.of("BEARER  dmc_x").token()).contains("dmc_x");
    }

    /** RFC 7617: everything after the first colon is the password. */
    @Test
    void aPasswordMayHaveColonsAndAccents() {
        assertThat(Credentials.of(basic("nina:p\u00e0ss:word")).login())
                .contains(new Credentials.Login("nina", "p\u00e0ss:word"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Basic", "Basic !!!", "Basic bmluYQ==", "Basic OnB3", "Bearer", "Digest x"})
    void anythingElseIsNobody(String header) {
        assertThat(Credentials.of(header).login()).isEmpty();
        assertThat(Credentials.of(header).token()).isEmpty();
    }

    @Test
    void noSecretIsPrinted() {
        assertThat(Credentials.of(basic("nina:tulip")).toString()).isEqualTo("Credentials[basic]");
        assertThat(Credentials.of(basic("nina:tulip")).login().orElseThrow().toString())
                .doesNotContain("tulip");
    }

    private static String basic(String plain) {
        return "Basic " + Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
