// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PF-4: the codes of authenticator apps. */
class TotpTest {

    /** RFC 6238, appendix B. */
    private final Totp rfc = new Totp(Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII)));

    /** RFC 6238, appendix B, SHA-1, the last six of eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theVectorsOfTheStandard(long seconds, String code) {
        assertThat(rfc.code(Totp.step(Instant.ofEpochSecond(seconds)))).isEqualTo(code);
    }

    /** RFC 4648, section 10, without padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void theVectorsOfBase32(String text, String encoded) {
        assertThat(Base32.encode(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
        assertThat(Base32.decode(encoded)).isEqualTo(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void theAddressForTheAppHoldsTheSecret() {
        assertThat(new Totp("MZXW6").uri("Demarc", "ada@acme.example"))
                .isEqualTo("otpauth://totp/Demarc:ada%40acme.example?secret=MZXW6&issuer=Demarc");
    }

    @Test
    void eachSecretIsNewAndSaysNothingInLogs() {
        assertThat(Totp.generated()).isNotEqualTo(Totp.generated());
        assertThat(Totp.generated().secret()).hasSize(32);
        assertThat(rfc.toString()).doesNotContain(rfc.secret());
    }

    @Test
    void recoveryCodesAreTenDifferentOnesThatMayBeTypedAsOneLikes() {
        var codes = RecoveryCode.generated();

        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        for (var code : codes) {
            assertThat(code.formatted()).matches("[a-z2-9]{5}-[a-z2-9]{5}");
            assertThat(RecoveryCode.typed(" " + code.formatted().toUpperCase(java.util.Locale.ROOT) + " "))
                    .isEqualTo(code);
        }
    }
}
