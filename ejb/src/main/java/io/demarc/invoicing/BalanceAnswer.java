// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.kernel.Money;
import io.demarc.tenancy.BalanceQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells the page of an organization its balance (CU-1). */
@ApplicationScoped
class BalanceAnswer {

    @Inject
    InvoiceSql sql;

    void answer(@Observes BalanceQuestion question) {
        question.answer(new Money(sql.account(question.organizationId()).balance(), question.currency()));
    }
}
