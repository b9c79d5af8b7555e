// SPDX-License-Identifier: Apache-2.0
package io.demarc.batch.invoicerun;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.invoicing.InvoiceWork;
import io.demarc.jobs.Claimed;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Issues the missing invoices of a slice of organizations. */
@Named
@Dependent
public class InvoiceIssuer extends AbstractItemWriter {

    @Inject
    InvoiceWork invoices;

    @Override
    public void writeItems(List<Object> items) {
        for (var item : items) {
            var claimed = (Claimed) item;
            var run = claimed.run();
            CallContext.runAs(Caller.worker(run.ownerName(), run.owner()), () -> invoices.make(run, claimed.slice()));
        }
    }
}
