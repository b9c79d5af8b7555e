// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.demarc.access.Caller;
import io.demarc.access.Role;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.TenantPath;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** IN-1, IN-2, IN-5, IN-6: from the draft to the last cent. */
class InvoiceLifeTest {

    private final BillingOffice office = new BillingOffice();
    private long acme;

    @BeforeEach
    void callsOfTwoDays() {
        acme = office.customer("Acme");
        office.calls(acme, "2026-10-10T10:00:00Z", 1, "10");
        office.calls(acme, "2026-10-11T10:00:00Z", 1, "20");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private long draft(String from, String until) {
        var chosen = new ChosenCalls(List.of(new ChosenCalls.Span(Instant.parse(from), Instant.parse(until))), false);
        return office.as(() -> office.bean(InvoiceDesk.class).draft(acme, chosen));
    }

    private InvoiceDetail get(long id) {
        return office.as(() -> office.bean(Invoices.class).get(id));
    }

    private void does(Runnable work) {
        office.as(() -> {
            work.run();
            return null;
        });
    }

    @Test
    void aDraftTakesTheTickedRowsOnlyAndNobodyElseCanInvoiceThem() {
        var draft = draft("2026-10-10T00:00:00Z", "2026-10-11T00:00:00Z");

        assertThat(get(draft).state()).isEqualTo(InvoiceState.DRAFT);
        assertThat(get(draft).number()).isNull();
        assertThat(get(draft).net()).isEqualByComparingTo("10");
        assertThatThrownBy(() -> draft("2026-10-10T00:00:00Z", "2026-10-11T00:00:00Z"))
                .isInstanceOf(BusinessException.class);
        assertThat(office.generate(acme)).isEqualTo(1);
        assertThat(office.invoices(acme).get(0).net()).isEqualByComparingTo("20");
    }

    /** CU-13. */
    @Test
    void callsOnADraftCountAgainstTheDebitLimitLikeThoseOnNoInvoice() {
        var draft = draft("2026-10-10T00:00:00Z", "2026-10-11T00:00:00Z");

        assertThat(account().unbilled().amount()).isEqualByComparingTo("30");
        assertThat(account().isOverLimit()).isTrue();

        does(() -> office.bean(Invoices.class).issue(draft));
        assertThat(account().unbilled().amount()).isEqualByComparingTo("20");
        assertThat(balance()).isEqualByComparingTo("-12.20");
    }

    @Test
    void aDiscardedDraftLeavesNoNumberAndItsCallsCanBeInvoicedAgain() {
        var draft = draft("2026-10-10T00:00:00Z", "2026-10-12T00:00:00Z");

        does(() -> office.bean(Invoices.class).discard(draft));

        assertThat(office.number("select count(*) from invoice")).isZero();
        assertThat(office.number("select count(*) from invoice_line")).isZero();
        assertThat(office.generate(acme)).isEqualTo(1);
        assertThat(office.invoices(acme).get(0).number()).isEqualTo("INV-000001");
    }

    @Test
    void anIssuedInvoiceCannotBeDiscardedOrIssuedAgain() {
        var id = draft("2026-10-10T00:00:00Z", "2026-10-12T00:00:00Z");
        does(() -> office.bean(Invoices.class).issue(id));

        assertThatThrownBy(() -> does(() -> office.bean(Invoices.class).issue(id)))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> does(() -> office.bean(Invoices.class).discard(id)))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void customersDoNotSeeDrafts() {
        var id = draft("2026-10-10T00:00:00Z", "2026-10-12T00:00:00Z");
        var path = new TenantPath(office.nina.scope().providerId(), acme);
        var contact = Caller.contact(1L, "carla@acme.example", path, Role.CONTACT.permissions());
        var invoices = office.bean(Invoices.class);

        assertThat(office.domain.as(contact, () -> invoices.count(InvoiceFilter.ALL, 10)))
                .isZero();
        assertThatThrownBy(() -> office.domain.as(contact, () -> invoices.get(id)))
                .isInstanceOf(BusinessException.class);

        does(() -> invoices.issue(id));
        assertThat(office.domain.as(contact, () -> invoices.get(id)).number()).isEqualTo("INV-000001");
    }

    @Test
    void aPaymentPaysTheOldestInvoicesAndWhatIsLeftIsInTheCustomersFavour() {
        var first = draft("2026-10-10T00:00:00Z", "2026-10-11T00:00:00Z");
        does(() -> office.bean(Invoices.class).issue(first));
        var second = draft("2026-10-11T00:00:00Z", "2026-10-12T00:00:00Z");
        does(() -> office.bean(Invoices.class).issue(second));
        assertThat(balance()).isEqualByComparingTo("-36.60");

        pay("20", null);

        assertThat(get(first).state()).isEqualTo(InvoiceState.PAID);
        assertThat(get(second).state()).isEqualTo(InvoiceState.PARTIALLY_PAID);
        assertThat(get(second).open()).isEqualByComparingTo("16.60");
        assertThat(office.as(() -> office.bean(Payments.class).partsFor(second)))
                .extracting(AllocationRow::number, part -> part.amount().doubleValue())
                .containsExactly(tuple("INV-000002", 7.8));
        pay("20", second);
        assertThat(get(second).state()).isEqualTo(InvoiceState.PAID);
        assertThat(balance()).isEqualByComparingTo("3.40");
        var statement = office.as(() ->
                office.bean(AccountBook.class).statement(acme, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)));
        assertThat(statement.after()).isEqualByComparingTo("3.40");
        assertThat(statement.cut()).isFalse();
        assertThat(statement.entries())
                .extracting(Statement.Entry::movement, entry -> entry.balance().doubleValue())
                .contains(tuple(Statement.Movement.PAYMENT, 3.4));
    }

    @Test
    void aStatementThatIsCutSaysSoAndStillEndsWithTheBalance() {
        pay("1", null);
        office.execute("""
                insert into payment (id, version, provider_id, organization_id, received_on, amount, allocated, currency, reference,
                    created_at, created_by)
                select 100000 + n.x, 1, p.provider_id, p.organization_id, p.received_on, 1, 0, p.currency, p.reference,
                    p.created_at, p.created_by
                from payment p cross join system_range(1, 10000) n""");

        var statement = office.as(() ->
                office.bean(AccountBook.class).statement(acme, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)));

        assertThat(statement.cut()).isTrue();
        assertThat(statement.entries()).hasSize(10_000);
        assertThat(statement.after()).isEqualByComparingTo(balance());
    }

    @Test
    void aCreditNoteNamesTheInvoiceAndFreesWhatWasPaid() {
        var id = draft("2026-10-10T00:00:00Z", "2026-10-12T00:00:00Z");
        does(() -> office.bean(Invoices.class).issue(id));
        pay("10", id);

        var note = office.as(() -> office.bean(Invoices.class).credit(id, "Wrong prices"));

        assertThat(get(id).state()).isEqualTo(InvoiceState.CREDITED);
        assertThat(get(note).number()).isEqualTo("CN-000001");
        assertThat(get(note).correctsNumber()).isEqualTo("INV-000001");
        assertThat(get(note).gross()).isEqualByComparingTo(get(id).gross());
        assertThat(balance()).isEqualByComparingTo("10");
        assertThatThrownBy(() -> office.as(() -> office.bean(Invoices.class).credit(id, "Again")))
                .isInstanceOf(BusinessException.class);
        var document = office.as(() -> office.bean(Invoices.class).document(note));
        assertThat(document.preceding())
                .singleElement()
                .satisfies(preceding -> assertThat(preceding.number()).isEqualTo("INV-000001"));
    }

    @Test
    void theReportProvesThatNoNumberIsMissing() {
        for (var day : List.of("10", "11")) {
            var id = draft("2026-10-" + day + "T00:00:00Z", "2026-10-" + day + "T23:00:00Z");
            does(() -> office.bean(Invoices.class).issue(id));
        }
        var numbering = office.bean(InvoiceNumbering.class);

        assertThat(office.as(numbering::report)).allMatch(SeriesReport::isWhole);

        office.execute("update invoice set number_in_series = 7 where number_in_series = 1");
        assertThat(office.as(numbering::report))
                .filteredOn(report -> report.series().kind() == InvoiceKind.INVOICE)
                .singleElement()
                .satisfies(report -> assertThat(report.holes()).containsExactly(1L));
    }

    /** The series whose rows are read before somebody issues another invoice. */
    static final class ReadBefore extends SeriesRepository {

        private Runnable others = () -> {};

        @Override
        List<SeriesRow> rows(int most) {
            var rows = super.rows(most);
            others.run();
            return rows;
        }
    }

    @Test
    void whoIssuesWhileTheReportIsMadeLeavesNoHoleInIt() {
        var series = office.bean(ReadBefore.class);
        office.domain.put(SeriesRepository.class, series);
        var colleague = office.another();
        var id = draft("2026-10-10T00:00:00Z", "2026-10-11T00:00:00Z");
        series.others = () -> CompletableFuture.runAsync(() -> colleague.as(() -> {
                    colleague.bean(Invoices.class).issue(id);
                    return null;
                }))
                .join();

        var reports = office.as(office.bean(InvoiceNumbering.class)::report);

        assertThat(get(id).number()).isEqualTo("INV-000001");
        assertThat(reports).allMatch(SeriesReport::isWhole);
    }

    @Test
    void aNewSeriesBeginsWithOne() {
        var first = draft("2026-10-10T00:00:00Z", "2026-10-11T00:00:00Z");
        does(() -> office.bean(Invoices.class).issue(first));
        office.as(
                () -> office.bean(InvoiceNumbering.class).open(null, new SeriesForm(InvoiceKind.INVOICE, "2027/", 4)));
        var second = draft("2026-10-11T00:00:00Z", "2026-10-12T00:00:00Z");

        does(() -> office.bean(Invoices.class).issue(second));

        assertThat(get(second).number()).isEqualTo("2027/0001");
        assertThat(office.as(office.bean(InvoiceNumbering.class)::report)).allMatch(SeriesReport::isWhole);
    }

    @Test
    void linesThatDoNotMatchTheirFactsAreFound() {
        var id = draft("2026-10-10T00:00:00Z", "2026-10-12T00:00:00Z");
        var proofs = office.bean(InvoiceProofs.class);
        assertThat(office.as(proofs::differences)).isEmpty();
        assertThat(office.as(() -> proofs.of(id)).isLinesRight()).isTrue();

        office.execute("update call_hour set charge = charge + 0.01 where invoice_id > 0");

        assertThat(office.as(proofs::differences))
                .singleElement()
                .satisfies(difference -> assertThat(difference.facts()).isEqualByComparingTo("30.02"));
        assertThat(office.as(() -> proofs.of(id)).isLinesRight()).isFalse();
    }

    private void pay(String amount, Long invoice) {
        office.as(() -> office.bean(Payments.class)
                .record(
                        acme,
                        new PaymentForm(LocalDate.of(2026, 11, 5), new BigDecimal(amount), "transfer", invoice, true)));
    }

    private BigDecimal balance() {
        return account().balance().amount();
    }

    private Balance account() {
        return office.as(() -> office.bean(AccountBook.class).balance(acme));
    }
}
