// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** PF-4: any secret and any time. */
class TotpProperties {

    private final Totp totp = Totp.generated();

    @Property
    void base32LosesNothing(@ForAll @Size(max = 40) byte[] bytes) {
        assertThat(Base32.decode(Base32.encode(bytes))).isEqualTo(bytes);
    }

    @Property
    void aCodeCountsForOneStepBeforeAndAfterAndNoLonger(@ForAll @LongRange(min = 3, max = 4_000_000_000L) long step) {
        var code = totp.code(step);

        for (var late = -1; late <= 1; late++) {
            assertThat(totp.match(code, Instant.ofEpochSecond((step + late) * 30)))
                    .isPresent();
        }
        totp.match(code, Instant.ofEpochSecond((step + 3) * 30))
                .ifPresent(other -> assertThat(other).isNotEqualTo(step));
    }
}
