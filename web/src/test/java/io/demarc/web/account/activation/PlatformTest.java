// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account.activation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AV-5: the installation link finds the platform. */
class PlatformTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/126 Mobile', ANDROID",
                "'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15', IOS",
                "'Mozilla/5.0 (iPad; CPU OS 16_6 like Mac OS X) AppleWebKit/605.1.15', IOS",
                "'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Firefox/127.0', DESKTOP",
                "'', DESKTOP",
                "none, DESKTOP"
            })
    void theUserAgentTells(String userAgent, Platform platform) {
        assertThat(Platform.of(userAgent)).isEqualTo(platform);
    }
}
