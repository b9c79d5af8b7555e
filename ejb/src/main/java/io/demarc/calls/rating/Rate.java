// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problems;
import io.demarc.store.NotAudited;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/** What calls to the numbers behind a prefix are charged in one version of a card (CL-2). */
@NotAudited("one of the thousands of lines of a version, whose entry tells how many came")
@Entity
@Table(name = "rate")
class Rate extends TenantOwned {

    static final BigDecimal MOST_PRICE = new BigDecimal("100000");
    static final int MOST_SECONDS = 3600;

    @Id
    @SequenceGenerator(name = "rate_seq", sequenceName = "rate_seq", allocationSize = 1000)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rate_seq")
    private Long id;

    @Column(name = "version_id", updatable = false)
    private long versionId;

    @Column(updatable = false)
    private String prefix;

    @Column(name = "destination_id", updatable = false)
    private long destinationId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "destination_id", insertable = false, updatable = false)
    private CallDestination destination;

    @Column(updatable = false)
    private BigDecimal price;

    @Column(name = "connection_fee", updatable = false)
    private BigDecimal connectionFee;

    @Column(name = "first_increment", updatable = false)
    private int firstIncrement;

    @Column(name = "next_increment", updatable = false)
    private int nextIncrement;

    @Column(name = "free_seconds", updatable = false)
    private int freeSeconds;

    @Column(name = "valid_from", updatable = false)
    private Instant validFrom;

    @Column(name = "valid_until", updatable = false)
    private Instant validUntil;

    protected Rate() {}

    /** @throws BusinessException naming all that is wrong with the form */
    Rate(RateCardVersion version, RateForm form, long destinationId) {
        super(version.owner());
        check(form).throwIfAny();
        versionId = version.id();
        this.destinationId = destinationId;
        prefix = form.prefix();
        price = stored(form.price());
        connectionFee = stored(form.connectionFee());
        firstIncrement = form.firstIncrement();
        nextIncrement = form.nextIncrement();
        freeSeconds = form.freeSeconds();
        validFrom = form.validFrom();
        validUntil = form.validUntil();
    }

    /** All that is wrong with a form, but for its destination. */
    static Problems check(RateForm form) {
        var problems = new Problems();
        problems.addIf(form.prefix() == null || !form.prefix().matches("[0-9]{1,15}"), "prefix", "rates.prefix");
        amount(problems, "price", form.price());
        amount(problems, "connectionFee", form.connectionFee());
        seconds(problems, "firstIncrement", form.firstIncrement(), 1);
        seconds(problems, "nextIncrement", form.nextIncrement(), 1);
        seconds(problems, "freeSeconds", form.freeSeconds(), 0);
        var isNever = form.validFrom() != null
                && form.validUntil() != null
                && !form.validFrom().isBefore(form.validUntil());
        return problems.addIf(isNever, "validUntil", "rates.validity");
    }

    private static void amount(Problems problems, String field, BigDecimal amount) {
        if (amount == null) {
            problems.add(field, "required");
            return;
        }
        problems.addIf(amount.signum() < 0 || amount.compareTo(MOST_PRICE) > 0, field, "range", 0, MOST_PRICE);
        problems.addIf(
                amount.signum() != 0 && amount.stripTrailingZeros().scale() > PricedRate.PRICE_DECIMALS,
                field,
                "decimals",
                PricedRate.PRICE_DECIMALS);
    }

    private static void seconds(Problems problems, String field, Integer seconds, int least) {
        problems.addIf(seconds == null, field, "required");
        problems.addIf(
                seconds != null && (seconds < least || seconds > MOST_SECONDS), field, "range", least, MOST_SECONDS);
    }

    private static BigDecimal stored(BigDecimal amount) {
        return amount.setScale(PricedRate.PRICE_DECIMALS, RoundingMode.UNNECESSARY);
    }

    @Override
    public Long id() {
        return id;
    }

    long versionId() {
        return versionId;
    }
}
