// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.calls.record.DraftQuestion;
import io.demarc.store.SqlRepository;
import io.demarc.store.SqlText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells which calls drafts may still need. */
@ApplicationScoped
class DraftFacts extends SqlRepository {

    void count(@Observes DraftQuestion question) {
        rows(
                        SqlText.of("select count(*) from call_hour h join invoice i on i.id = h.invoice_id")
                                .add("where i.state = 'DRAFT' and h.charge <> 0 and h.hour_utc >= ?", question.from())
                                .add("and h.hour_utc < ?", question.until()),
                        row -> row.number(1))
                .forEach(question::answer);
    }
}
