// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.access.Act;
import io.demarc.access.Caller;
import io.demarc.access.Deed;
import io.demarc.database.Domain;
import io.demarc.kernel.TenantPath;
import io.demarc.messaging.gateway.InboundMessage;
import io.demarc.tenancy.ProviderForm;
import io.demarc.tenancy.ServiceProviders;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SM-5: a telephone answers that it wants no more bulk messages. */
class OptOutTest {

    private static final String NUMBER = "+393475550132";
    private static final Caller SYSTEM = Caller.system("test");

    private final Domain domain = new Domain();
    private long northwind;
    private long southwind;
    private long gateway;

    @BeforeEach
    void makeTwoProviders() {
        northwind = provider("Northwind");
        southwind = provider("Southwind");
        gateway = domain.as(
                SYSTEM,
                () -> domain.bean(Gateways.class)
                        .create(
                                northwind,
                                new GatewayForm(
                                        "Inbox",
                                        GatewayKind.DEVELOPMENT,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        "Northwind",
                                        10,
                                        100,
                                        BigDecimal.ZERO,
                                        true)));
    }

    @AfterEach
    void close() {
        domain.close();
    }

    @Test
    void aWordThatStopsCountsForTheProviderWhoseGatewayItCameTo() {
        answer(" stop\n");

        assertThat(optedOut(northwind)).containsExactly(NUMBER);
        assertThat(optedOut(southwind)).isEmpty();
    }

    /** CU-2: once, however often the telephone says it. */
    @Test
    void theAuditLogTellsWhichWordItWas() {
        answer("UNSUBSCRIBE");
        answer("STOP");

        assertThat(domain.fired().stream().filter(Deed.class::isInstance))
                .containsExactly(new Deed(
                        Act.OPTED_OUT,
                        TenantPath.provider(northwind),
                        "opt_out",
                        null,
                        NUMBER,
                        Map.of("keyword", "UNSUBSCRIBE")));
    }

    @Test
    void aSentenceWithTheWordInItIsNoWishToStop() {
        answer("please do not stop");

        assertThat(optedOut(northwind)).isEmpty();
    }

    private void answer(String text) {
        domain.as(SYSTEM, () -> {
            domain.bean(Receipts.class).inbound(gateway, new InboundMessage(NUMBER, "Northwind", text, Instant.now()));
            return null;
        });
    }

    private Iterable<String> optedOut(long provider) {
        return domain.as(SYSTEM, () -> domain.bean(OptOutRepository.class).among(provider, List.of(NUMBER)));
    }

    private long provider(String name) {
        return domain.as(
                SYSTEM,
                () -> domain.bean(ServiceProviders.class)
                        .create(new ProviderForm(name, "IT", "EUR", "en", "Europe/Rome", null, null)));
    }
}
