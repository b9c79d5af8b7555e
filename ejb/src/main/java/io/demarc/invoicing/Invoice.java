// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.invoicing.tax.InvoiceTotals;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Money;
import io.demarc.kernel.Problem;
import io.demarc.store.NotAudited;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;

/**
 * An invoice or a credit note (IN-1): DRAFT → ISSUED → SENT → PARTIALLY_PAID → PAID, or CREDITED by a credit note. What it
 * says about the two sides is frozen when it is made. A draft can be discarded; once issued only what was paid, sent or
 * credited changes.
 */
@NotAudited("what is done to it are entries")
@Entity
@Table(name = "invoice")
public class Invoice extends TenantOwned {

    @Id
    private Long id;

    @Version
    private Integer version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private InvoiceKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private InvoiceOrigin origin;

    @Enumerated(EnumType.STRING)
    private InvoiceState state;

    @Column(name = "series_id")
    private Long seriesId;

    @Column(name = "number_in_series")
    private Long numberInSeries;

    private String number;

    @Column(name = "corrects_id", updatable = false)
    private Long correctsId;

    @Column(name = "corrects_number", updatable = false)
    private String correctsNumber;

    @Column(updatable = false)
    private String reason;

    @Column(name = "run_id", updatable = false)
    private Long runId;

    @Column(name = "from_day", updatable = false)
    private LocalDate fromDay;

    @Column(name = "until_day", updatable = false)
    private LocalDate untilDay;

    @Column(updatable = false)
    private String currency;

    @Column(updatable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "lines_by", updatable = false)
    private LinesBy linesBy;

    @Column(updatable = false)
    private String seller;

    @Column(updatable = false)
    private String buyer;

    @Column(name = "buyer_name", updatable = false)
    private String buyerName;

    @Column(name = "due_days", updatable = false)
    private int dueDays;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(updatable = false)
    private BigDecimal net;

    @Column(updatable = false)
    private BigDecimal tax;

    @Column(updatable = false)
    private BigDecimal gross;

    /** What was paid of it, or credited. */
    private BigDecimal settled = BigDecimal.ZERO;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    /** What there may be one invoice for: the period of a schedule, the correction of an invoice. */
    @Column(name = "once_key", updatable = false)
    private String onceKey;

    protected Invoice() {}

    /**
     * A draft of calls and charges.
     *
     * @param period that it asks money for
     * @param runId null when no run made it
     */
    Invoice(long id, BillingTerms terms, DaySpan period, InvoiceOrigin origin, Long runId, String author, Instant now) {
        super(terms.organization());
        this.id = id;
        this.kind = InvoiceKind.INVOICE;
        this.origin = origin;
        this.state = InvoiceState.DRAFT;
        this.runId = runId;
        this.fromDay = period.from();
        this.untilDay = period.until();
        this.currency = terms.currency().getCurrencyCode();
        this.language = terms.language();
        this.linesBy = terms.linesBy();
        this.seller = terms.seller().text();
        this.buyer = terms.buyer().text();
        this.buyerName = terms.buyer().legalName();
        this.dueDays = terms.dueDays();
        this.createdAt = now;
        this.createdBy = author;
        this.onceKey = origin == InvoiceOrigin.SCHEDULED ? terms.organizationId() + ":" + period.from() : null;
    }

    /**
     * A credit note that takes {@code corrected} back as a whole.
     *
     * @param origin whether what stood on it stays billed or is billed again
     */
    Invoice(long id, Invoice corrected, InvoiceOrigin origin, String reason, String author, Instant now) {
        super(corrected.owner());
        this.id = id;
        this.kind = InvoiceKind.CREDIT_NOTE;
        this.origin = origin;
        this.state = InvoiceState.DRAFT;
        this.correctsId = corrected.id;
        this.correctsNumber = corrected.number;
        this.reason = reason;
        this.fromDay = corrected.fromDay;
        this.untilDay = corrected.untilDay;
        this.currency = corrected.currency;
        this.language = corrected.language;
        this.linesBy = corrected.linesBy;
        this.seller = corrected.seller;
        this.buyer = corrected.buyer;
        this.buyerName = corrected.buyerName;
        this.createdAt = now;
        this.createdBy = author;
        this.onceKey = "credit:" + corrected.id;
    }

    /** Says what its lines add up to, once, before it is stored. */
    void addUp(InvoiceTotals totals) {
        net = totals.net();
        tax = totals.tax();
        gross = totals.gross();
    }

    /** Numbers and freezes it; {@code series} must be locked (IN-2). */
    void issue(InvoiceSeries series, Instant now) {
        require(state == InvoiceState.DRAFT);
        numberInSeries = series.take();
        seriesId = series.id();
        number = series.written(numberInSeries);
        issuedAt = now;
        issuedOn = now.atZone(ZoneOffset.UTC).toLocalDate();
        dueOn = issuedOn.plusDays(dueDays);
        state = InvoiceState.ISSUED;
        if (kind == InvoiceKind.INVOICE && gross.signum() == 0) {
            state = InvoiceState.PAID;
        }
    }

    void requireDraft() {
        require(state == InvoiceState.DRAFT);
    }

    /** It went to the customer. */
    public void sent(Instant now) {
        require(state != InvoiceState.DRAFT);
        sentAt = now;
        if (state == InvoiceState.ISSUED) {
            state = InvoiceState.SENT;
        }
    }

    /** Takes a part of a payment, or gives it back when it is below zero. */
    void pay(BigDecimal amount) {
        require(kind == InvoiceKind.INVOICE && state != InvoiceState.DRAFT && state != InvoiceState.CREDITED);
        settled = settled.add(amount);
        if (settled.signum() < 0 || settled.compareTo(gross) > 0) {
            throw new BusinessException(
                    Problem.at("amount", "payment.moreThanOpen", gross.subtract(settled.subtract(amount))));
        }
        state = settled.compareTo(gross) == 0
                ? InvoiceState.PAID
                : settled.signum() > 0
                        ? InvoiceState.PARTIALLY_PAID
                        : sentAt == null ? InvoiceState.ISSUED : InvoiceState.SENT;
    }

    /** A credit note took it back; what was paid of it is free again. */
    void credited() {
        require(kind == InvoiceKind.INVOICE && state != InvoiceState.DRAFT && state != InvoiceState.CREDITED);
        settled = gross;
        state = InvoiceState.CREDITED;
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new BusinessException(Problem.of("invoice.state"));
        }
    }

    boolean isOverdue(LocalDate today) {
        return state.isOverdue(kind, gross.subtract(settled), dueOn, today);
    }

    DaySpan period() {
        return new DaySpan(fromDay, untilDay);
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }

    /** What is still to be paid. */
    Money open() {
        return new Money(gross.subtract(settled), currency());
    }

    InvoiceKind kind() {
        return kind;
    }

    InvoiceOrigin origin() {
        return origin;
    }

    InvoiceState state() {
        return state;
    }

    String number() {
        return number;
    }

    BigDecimal gross() {
        return gross;
    }

    @Override
    public Long id() {
        return id;
    }

    InvoiceDetail detail(LocalDate today) {
        return new InvoiceDetail(
                id,
                owner(),
                kind,
                origin,
                state,
                isOverdue(today),
                number,
                correctsId,
                correctsNumber,
                reason,
                runId,
                fromDay,
                untilDay.minusDays(1),
                currency,
                language,
                linesBy,
                PartyDetails.read(seller),
                PartyDetails.read(buyer),
                issuedOn,
                dueOn,
                net,
                tax,
                gross,
                gross.subtract(settled),
                createdAt,
                createdBy,
                issuedAt,
                sentAt);
    }
}
