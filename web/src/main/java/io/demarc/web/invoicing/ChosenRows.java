// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing;

import io.demarc.access.CallContext;
import io.demarc.access.Permission;
import io.demarc.invoicing.ChosenCalls;
import io.demarc.invoicing.InvoiceDesk;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.web.calls.summary.SummaryAddress;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;

/** Generate Invoice: a draft for the ticked rows of a summary of calls (CU-11). */
@Named
@RequestScoped
public class ChosenRows {

    /** The name of the ticks, whose values are the beginnings of their rows. */
    private static final String CHOSEN = "chosen";

    @Inject
    InvoiceDesk desk;

    @Inject
    Notices notices;

    private boolean adjustments = true;

    /** Rows of one organization can be invoiced, not those of all together. */
    public boolean isOffered(SummaryAddress address) {
        return address.organizationId() != null && CallContext.caller().may(Permission.INVOICE_RUN);
    }

    public String generate(SummaryAddress address) {
        var id = desk.draft(address.organizationId(), new ChosenCalls(spans(address), adjustments));
        notices.done("summary.generated");
        return ConsolePage.INVOICE.redirect("id=" + id);
    }

    private static List<ChosenCalls.Span> spans(SummaryAddress address) {
        var ticks = Faces.getRequestParameterValues(CHOSEN);
        if (ticks == null) {
            throw new BusinessException(Problem.of("summary.noRow"));
        }
        try {
            return Arrays.stream(ticks)
                    .map(tick -> span(address, Instant.parse(tick)))
                    .toList();
        } catch (DateTimeException forged) {
            throw new BusinessException(Problem.of("summary.noRow"));
        }
    }

    private static ChosenCalls.Span span(SummaryAddress address, Instant start) {
        return new ChosenCalls.Span(start, address.interval().plus(start, 1));
    }

    public boolean isAdjustments() {
        return adjustments;
    }

    public void setAdjustments(boolean adjustments) {
        this.adjustments = adjustments;
    }
}
