// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing;

import static io.demarc.access.Permission.INVOICE_READ;
import static io.demarc.access.Permission.INVOICE_RUN;
import static io.demarc.access.Permission.INVOICE_WRITE;

import io.demarc.access.Requires;
import io.demarc.invoicing.ChosenCalls;
import io.demarc.invoicing.InvoiceDesk;
import io.demarc.invoicing.InvoiceDetail;
import io.demarc.invoicing.InvoiceFilter;
import io.demarc.invoicing.InvoiceKind;
import io.demarc.invoicing.InvoiceProof;
import io.demarc.invoicing.InvoiceProofs;
import io.demarc.invoicing.InvoiceRow;
import io.demarc.invoicing.InvoiceState;
import io.demarc.invoicing.InvoiceSum;
import io.demarc.invoicing.Invoices;
import io.demarc.invoicing.LineRow;
import io.demarc.invoicing.tax.TaxGroup;
import io.demarc.web.rest.Created;
import io.demarc.web.rest.ListQuery;
import io.demarc.web.rest.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/invoices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Invoices")
public class InvoiceResource {

    @Inject
    Invoices invoices;

    @Inject
    InvoiceDesk desk;

    @Inject
    InvoiceProofs proofs;

    @GET
    @Requires(INVOICE_READ)
    @Operation(
            summary = "List invoices and credit notes",
            description = "The newest first, unless sort says otherwise. Customers do not see drafts.")
    public Listing<InvoiceRow> list(
            @BeanParam ListQuery query,
            @QueryParam("kind") InvoiceKind kind,
            @QueryParam("state") InvoiceState state,
            @QueryParam("overdue") @Parameter(description = "true for those that should have been paid")
                    Boolean overdue,
            @QueryParam("organizationId") Long organizationId,
            @QueryParam("runId") Long runId,
            @QueryParam("issuedFrom") LocalDate issuedFrom,
            @QueryParam("issuedUntil") @Parameter(description = "The last day.") LocalDate issuedUntil) {
        var filter = new InvoiceFilter(
                query.search(),
                kind,
                state,
                Boolean.TRUE.equals(overdue),
                organizationId,
                runId,
                issuedFrom,
                issuedUntil);
        return Listing.of(invoices.page(filter, query.page(Invoices.SORTS, "-id")));
    }

    @GET
    @Path("/sums")
    @Requires(INVOICE_READ)
    @Operation(summary = "Sum invoices up by kind, state and currency")
    public Listing<InvoiceSum> sums(@QueryParam("organizationId") Long organizationId) {
        var filter = organizationId == null ? InvoiceFilter.ALL : InvoiceFilter.ofOrganization(organizationId);
        return new Listing<>(invoices.sums(filter), null, null);
    }

    @POST
    @Requires(INVOICE_RUN)
    @Operation(
            summary = "Make a draft of unbilled calls",
            description = "Nobody else can invoice them until the draft is discarded.")
    public Created.Item draft(
            @QueryParam("organizationId") @Parameter(required = true) Long organizationId, ChosenCalls chosen) {
        return new Created.Item(desk.draft(Asked.required("organizationId", organizationId), chosen));
    }

    @POST
    @Path("/missing")
    @Requires(INVOICE_RUN)
    @Operation(
            summary = "Issue every missing invoice of one organization",
            description = "According to its schedule; for all organizations, start an invoice run.")
    public GeneratedInvoices missing(@QueryParam("organizationId") @Parameter(required = true) Long organizationId) {
        return new GeneratedInvoices(desk.generateMissing(Asked.required("organizationId", organizationId)));
    }

    /** @param invoices how many were made */
    public record GeneratedInvoices(int invoices) {}

    @GET
    @Path("/{id}")
    @Requires(INVOICE_READ)
    @Operation(summary = "Read an invoice")
    public InvoiceDetail get(@PathParam("id") long id) {
        return invoices.get(id);
    }

    @GET
    @Path("/{id}/lines")
    @Requires(INVOICE_READ)
    @Operation(summary = "List the lines of an invoice", description = "All of them.")
    public Listing<LineRow> lines(@PathParam("id") long id) {
        return new Listing<>(invoices.lines(id), null, null);
    }

    @GET
    @Path("/{id}/taxes")
    @Requires(INVOICE_READ)
    @Operation(summary = "List the tax of an invoice by category and rate")
    public Listing<TaxGroup> taxes(@PathParam("id") long id) {
        return new Listing<>(invoices.taxes(id), null, null);
    }

    @GET
    @Path("/{id}/proof")
    @Requires(INVOICE_READ)
    @Operation(
            summary = "Count an invoice again",
            description = "From its lines, its hourly facts and the calls behind them.")
    public InvoiceProof proof(@PathParam("id") long id) {
        return proofs.of(id);
    }

    @POST
    @Path("/{id}/issue")
    @Requires(INVOICE_RUN)
    @Operation(summary = "Number and freeze a draft")
    public void issue(@PathParam("id") long id) {
        invoices.issue(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(INVOICE_RUN)
    @Operation(
            summary = "Discard a draft",
            description = "Its calls can be invoiced again. What is issued is never deleted.")
    public void discard(@PathParam("id") long id) {
        invoices.discard(id);
    }

    @POST
    @Path("/{id}/credit")
    @Requires(INVOICE_WRITE)
    @Operation(
            summary = "Take an invoice back by a credit note",
            description =
                    "Answers the id of the credit note, which is issued. With billAgain, what stood on the invoice is put on "
                            + "a draft with the billing profile as it is now; its id is draftId. That needs INVOICE_RUN too.")
    public IssuedCreditNote credit(@PathParam("id") long id, CreditReason reason) {
        if (!Boolean.TRUE.equals(reason.billAgain())) {
            return new IssuedCreditNote(invoices.credit(id, reason.reason()), null);
        }
        var rebilled = invoices.creditAndBillAgain(id, reason.reason());
        return new IssuedCreditNote(rebilled.creditNoteId(), rebilled.draftId());
    }

    /**
     * @param reason stands on the credit note
     * @param billAgain whether the same is billed again; false when left out
     */
    public record CreditReason(String reason, Boolean billAgain) {}

    /**
     * @param id of the credit note
     * @param draftId of the draft that bills the same again; null when none was asked for
     */
    public record IssuedCreditNote(long id, Long draftId) {}
}
