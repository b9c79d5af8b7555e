// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.demarc.database.Databases;
import io.demarc.store.SqlRepository;
import io.demarc.store.SqlText;
import org.junit.jupiter.api.Test;

/** P4: an invoice takes no longer because the others of its provider have many facts. */
class FactsOfNewProviderTest {

    private static final int CUSTOMERS = 50;
    private static final int FACTS_EACH = 100;

    @Test
    void anInvoiceReadsItsOwnFactsAloneWhenTheStatisticsOfPostgresqlDoNotKnowTheProviderYet() {
        assumeTrue(Databases.here().anyMatch(Databases.POSTGRESQL::equals), "needs PostgreSQL");
        try (var office = new BillingOffice(Databases.POSTGRESQL)) {
            office.execute("alter table call_hour set (autovacuum_enabled = off)");
            addFacts(office, office.customer("Of long ago"), 1, 0);
            office.execute("analyze call_hour");
            var first = office.customer("Customer 1");
            for (var i = 2; i <= CUSTOMERS; i++) {
                office.customer("Customer " + i);
            }
            addFacts(office, first, CUSTOMERS, office.nina.scope().providerId());

            var read = office.as(() -> {
                var facts = office.bean(ReadFacts.class);
                var before = facts.count();
                assertThat(office.bean(InvoiceDesk.class).generateMissing(first))
                        .isEqualTo(1);
                return facts.count() - before;
            });

            assertThat(read).isBetween((long) FACTS_EACH, (long) CUSTOMERS * FACTS_EACH / 4);
        }
    }

    /** Gives so many organizations, from the first one on, a fact in each of the first hours of a month. */
    private static void addFacts(BillingOffice office, long first, int organizations, long provider) {
        office.execute("""
                insert into call_hour (organization_id, hour_utc, destination_id, invoice_id, part, provider_id, attempts, connected,
                    duration, billed_duration, charge, cost, first_fold, last_fold)
                select o.id, timestamp '2026-10-01 00:00:00' + n * interval '1' hour, 0, 0, 0, %d, 1, 1, 60, 60, 0.5, 0.1, 1, 1
                from organization o cross join generate_series(1, %d) n where o.id >= %d order by o.id, n limit %d""".formatted(provider, FACTS_EACH, first, organizations * FACTS_EACH));
    }

    /** How many facts PostgreSQL has looked at in this transaction. */
    static class ReadFacts extends SqlRepository {

        long count() {
            return first(SqlText.of("""
                                    select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables
                                    where relname = 'call_hour'"""), row -> row.number(1)).orElse(0L);
        }
    }
}
