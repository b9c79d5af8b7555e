// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DV-10: repeated misses lock the source out for a while. */
class SourceLockoutTest {

    private final SourceLockout lockout = new SourceLockout();

    @Test
    void thirtyMissesLockOutTheirSourceAndNoOther() {
        for (var i = 0; i < SourceLockout.MISSES; i++) {
            assertThat(lockout.isOut("192.0.2.1")).isFalse();
            lockout.missed("192.0.2.1");
        }
        assertThat(lockout.isOut("192.0.2.1")).isTrue();
        assertThat(lockout.isOut("192.0.2.2")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8::1, 2001:db8::2, true",
        "2001:db8:0:0:1:2:3:4, 2001:db8:0:0:9:9:9:9, true",
        "2001:db8:0:1:1:2:3:4, 2001:db8:0:2:1:2:3:4, false",
        "2001:db8::1, 2001:db9::1, false",
        "192.0.2.1, 192.0.2.10, false",
    })
    void whoHasOneAddressOfANetworkOf64BitsHasAll(String one, String other, boolean same) {
        for (var i = 0; i < SourceLockout.MISSES; i++) {
            lockout.missed(one);
        }
        assertThat(lockout.isOut(other)).isEqualTo(same);
    }
}
