// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static io.demarc.access.Permission.WORK;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.demarc.access.Requires;
import io.demarc.jobs.Counts;
import io.demarc.jobs.RunDetail;
import io.demarc.jobs.RunWork;
import io.demarc.jobs.Slice;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * Makes the invoices of a slice of organizations in one transaction, together with what became of them: killed at any
 * instant, it leaves all of them or none (R2).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class InvoiceWork {

    @Inject
    MissingInvoices missing;

    @Inject
    RunItemRepository items;

    @Inject
    RunWork work;

    @Requires(WORK)
    public void make(RunDetail run, Slice slice) {
        var order = RunOrder.read(run.parameters());
        var waiting =
                items.items(run.id(), slice).stream().filter(RunItem::isWaiting).toList();
        var results = order.rehearsal()
                ? missing.rehearse(
                        waiting.stream()
                                .map(item -> item.owner().organizationId())
                                .toList(),
                        order.today())
                : missing.make(byProvider(waiting), order.today(), run.id());
        var counts = Counts.NONE;
        for (var item : waiting) {
            item.done(results.get(item.owner().organizationId()));
            counts = counts.plus(item.counts());
        }
        work.done(run.id(), slice, counts);
    }

    private static Map<Long, List<Long>> byProvider(List<RunItem> waiting) {
        return waiting.stream()
                .map(RunItem::owner)
                .collect(groupingBy(owner -> owner.providerId(), mapping(owner -> owner.organizationId(), toList())));
    }
}
