// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.calls.rating.Tariffs;
import io.demarc.tenancy.Northwind;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** CL-2: the demo's calls can be rated from its first minute. */
class DemoCardsTest {

    @Test
    void theDemosCardsRateCallsAtAProfit() {
        try (var northwind = new Northwind()) {
            var provider = northwind.operator.scope().providerId();
            var acme = northwind.organization("Acme");
            var bluebird = northwind.organization("Bluebird");
            northwind.as(Northwind.INSTALLATION, () -> {
                northwind.domain.bean(DemoCards.class).create(provider, bluebird);
                return null;
            });

            var book = northwind.as(
                    Northwind.INSTALLATION,
                    () -> northwind.domain.bean(Tariffs.class).of(provider));
            var now = Instant.now().toEpochMilli();
            northwind.as(Northwind.INSTALLATION, () -> {
                for (var callee : new String[] {"390255500140", "393475550141", "442079460000", "12025550100"}) {
                    var rated = book.rate(acme, callee, now, 95);
                    assertThat(rated.isSetAside()).as(callee).isFalse();
                    assertThat(rated.chargeMicros()).isGreaterThan(rated.costMicros());
                    assertThat(rated.costMicros()).isPositive();
                    assertThat(book.rate(bluebird, callee, now, 95).billedSeconds())
                            .isEqualTo(95);
                }
                return null;
            });
        }
    }
}
