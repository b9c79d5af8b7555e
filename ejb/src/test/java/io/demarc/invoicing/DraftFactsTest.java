// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.access.CallContext;
import io.demarc.calls.rating.Rated;
import io.demarc.calls.record.CallLoads;
import io.demarc.calls.record.CallPurge;
import io.demarc.calls.record.CallRetention;
import io.demarc.calls.record.NewCall;
import io.demarc.calls.summary.Fold;
import io.demarc.database.Databases;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The calls behind a draft are kept past their retention: they may be invoiced anew (CL-3, IN-1). */
class DraftFactsTest {

    private static final Instant START = Instant.parse("2026-06-10T10:00:00Z");

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void aMonthGoesWhenItsDraftIsIssued(Databases database) {
        try (var office = new BillingOffice(database)) {
            office.bean(DraftFacts.class);
            office.domain.configure(CallRetention.class, "months", Optional.of(2));
            var draft = draft(office);

            assertThat(purge(office)).singleElement().satisfies(kept -> {
                assertThat(kept.unbilledHours()).isZero();
                assertThat(kept.onDrafts()).isEqualTo(1);
            });
            assertThat(office.number("select count(*) from call_record")).isEqualTo(1);

            office.as(() -> {
                office.bean(Invoices.class).issue(draft);
                return null;
            });
            assertThat(purge(office)).isEmpty();
            assertThat(office.number("select count(*) from call_record")).isZero();
        }
    }

    private static long draft(BillingOffice office) {
        var acme = office.customer("Acme");
        var call = new NewCall(
                1,
                acme,
                null,
                START.toEpochMilli(),
                "a",
                "",
                null,
                "39347",
                200,
                60,
                new Rated(null, 0, 0, 60, 10_000_000, 0, 0));
        CallContext.callAs(
                office.nina,
                () -> office.bean(CallLoads.class)
                        .load(office.nina.scope().providerId(), null, List.of(call), stored -> stored));
        office.as(() -> office.bean(Fold.class).some());
        var chosen = new ChosenCalls(List.of(new ChosenCalls.Span(START, START.plus(Duration.ofHours(1)))), false);
        return office.as(() -> office.bean(InvoiceDesk.class).draft(acme, chosen));
    }

    private static List<CallPurge.KeptMonth> purge(BillingOffice office) {
        return CallContext.callAs(
                office.nina, () -> office.bean(CallPurge.class).purge());
    }
}
