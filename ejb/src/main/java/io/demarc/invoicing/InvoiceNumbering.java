// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static io.demarc.access.Permission.INVOICE_READ;
import static io.demarc.access.Permission.INVOICE_WRITE;
import static java.util.stream.Collectors.toMap;

import io.demarc.access.Act;
import io.demarc.access.CallContext;
import io.demarc.access.Deed;
import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** The series of numbers, and the proof that none of them has a gap (IN-2). */
@Stateless
public class InvoiceNumbering {

    private static final int MOST_SERIES = 1000;
    private static final int MOST_HOLES = 20;

    @Inject
    SeriesRepository series;

    @Inject
    SeriesBook book;

    @Inject
    InvoiceSql sql;

    @Inject
    Event<Deed> deeds;

    /** Each series with what was counted among the documents; of an organization's caller none. */
    @Requires(INVOICE_READ)
    public List<SeriesReport> report() {
        var rows =
                CallContext.caller().scope().organizationId() == null ? series.rows(MOST_SERIES) : List.<SeriesRow>of();
        var counts = sql.counts(rows.stream().map(SeriesRow::id).toList()).stream()
                .collect(toMap(InvoiceSql.SeriesCount::seriesId, count -> count));
        return rows.stream().map(row -> report(row, counts.get(row.id()))).toList();
    }

    private SeriesReport report(SeriesRow row, InvoiceSql.SeriesCount count) {
        var holes = count.isWhole() ? List.<Long>of() : sql.holes(row.id(), count.given(), MOST_HOLES);
        return new SeriesReport(row, count.given(), count.documents(), holes);
    }

    /**
     * Begins a new series with 1; the one before gives no more numbers.
     *
     * @param providerId null for the caller's own provider
     * @return the id of the series
     */
    @Requires(INVOICE_WRITE)
    public long open(Long providerId, SeriesForm form) {
        var scope = CallContext.caller().scope();
        var provider = providerId == null ? scope.providerId() : providerId;
        if (provider == null) {
            throw new BusinessException(Problem.at("providerId", "required"));
        }
        if (!scope.contains(TenantPath.provider(provider))) {
            throw new NotFound();
        }
        var opened = new InvoiceSeries(TenantPath.provider(provider), form);
        var numbers = book.locked(provider);
        if (numbers.series().stream().anyMatch(each -> each.prefix().equals(opened.prefix()))) {
            throw new BusinessException(Problem.at("prefix", "series.prefixTaken"));
        }
        numbers.of(opened.kind()).close();
        series.add(opened);
        deeds.fire(new Deed(Act.SERIES_OPENED, opened.owner(), "invoice_series", opened.id(), opened.prefix()));
        return opened.id();
    }
}
