// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problems;
import io.demarc.kernel.Regional;
import io.demarc.kernel.TenantPath;
import io.demarc.kernel.Text;
import io.demarc.store.Audited;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What calls are sold for, or what they cost (CL-2). Its prices stand in its versions. */
@Audited(named = "name")
@Entity
@Table(name = "rate_card")
class RateCard extends TenantOwned {

    @Id
    @SequenceGenerator(name = "rate_card_seq", sequenceName = "rate_card_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rate_card_seq")
    private Long id;

    @Version
    private Integer version;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CardPurpose purpose;

    @Column(updatable = false)
    private String currency;

    @Column(updatable = false)
    private int decimals;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ChargeRounding rounding;

    private String notes;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected RateCard() {}

    /** @throws BusinessException naming all that is wrong with the form */
    RateCard(TenantPath provider, String providersCurrency, RateCardForm form, Instant now) {
        super(provider);
        createdAt = now;
        var problems = new Problems();
        problems.addIf(form.purpose() == null, "purpose", "required");
        problems.addIf(form.rounding() == null, "rounding", "required");
        problems.addIf(form.decimals() == null, "decimals", "required");
        problems.addIf(
                form.decimals() != null && (form.decimals() < 0 || form.decimals() > ChargeScale.MOST_DECIMALS),
                "decimals",
                "range",
                0,
                ChargeScale.MOST_DECIMALS);
        currency = form.currency() == null
                ? providersCurrency
                : problems.noting("currency", () -> Regional.currency(form.currency()));
        problems.trying(() -> describe(form));
        problems.throwIfAny();
        purpose = form.purpose();
        rounding = form.rounding();
        decimals = form.decimals();
    }

    /** The rest of the form stays what it is. */
    void describe(RateCardForm form) {
        var problems = new Problems();
        name = problems.noting("name", () -> Text.required("name", form.name(), 100));
        notes = problems.noting("notes", () -> Text.lines("notes", form.notes(), 1000));
        problems.throwIfAny();
    }

    @Override
    public Long id() {
        return id;
    }

    String name() {
        return name;
    }

    CardPurpose purpose() {
        return purpose;
    }

    String currency() {
        return currency;
    }

    ChargeScale scale() {
        return new ChargeScale(decimals, rounding);
    }

    RateCardForm form() {
        return new RateCardForm(name, purpose, currency, decimals, rounding, notes);
    }

    RateCardView view() {
        return new RateCardView(id, owner().providerId(), form());
    }
}
