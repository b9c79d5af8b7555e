// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** PF-4: nobody guesses passwords without end. */
class LoginThrottleTest {

    private final LoginThrottle throttle = new LoginThrottle();

    @Test
    void manyTriesAtOnceCountBeforeTheFirstHasFailed() {
        var admitted = IntStream.range(0, 200)
                .parallel()
                .filter(attempt -> throttle.admits("192.0.2.1"))
                .count();

        assertThat(admitted).isEqualTo(20);
    }

    @Test
    void anotherAddressIsNotSlowedDown() {
        IntStream.range(0, 30).forEach(attempt -> throttle.admits("192.0.2.1"));

        assertThat(throttle.admits("192.0.2.2")).isTrue();
    }

    @Test
    void aRightTryForgetsTheWrongOnes() {
        IntStream.range(0, 30).forEach(attempt -> throttle.admits("192.0.2.1"));
        throttle.succeeded("192.0.2.1");

        assertThat(throttle.admits("192.0.2.1")).isTrue();
    }
}
