// SPDX-License-Identifier: Apache-2.0
package io.demarc.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How instants come into the database. */
class UtcInstantConverterTest {

    private final Instant noon = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void theFarthestInstantsAreAskedAboutAsTheFarthestThatAreStored() {
        assertThat(UtcInstantConverter.storable(Instant.MIN)).isEqualTo("1900-01-01T00:00:00Z");
        assertThat(UtcInstantConverter.storable(Instant.MAX)).isEqualTo("9999-01-01T00:00:00Z");
        assertThat(UtcInstantConverter.storable(noon)).isEqualTo(noon);
        assertThat(UtcInstantConverter.storable(null)).isNull();
    }
}
