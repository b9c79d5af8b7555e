// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import static io.demarc.calls.rating.CardVersionState.DRAFT;
import static io.demarc.calls.rating.CardVersionState.PUBLISHED;
import static io.demarc.calls.rating.CardVersionState.WITHDRAWN;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Text;
import io.demarc.store.Audited;
import io.demarc.store.NotAudited;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * All the prices of a card at a time. Filled as a draft, then published for an instant from which it holds; until then it
 * can be withdrawn. What was published is never changed, because calls were charged by it.
 */
@Audited(named = "number")
@Entity
@Table(name = "rate_card_version")
class RateCardVersion extends TenantOwned {

    @Id
    @SequenceGenerator(name = "rate_card_version_seq", sequenceName = "rate_card_version_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rate_card_version_seq")
    private Long id;

    @Version
    private Integer version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "card_id", updatable = false)
    private RateCard card;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    private CardVersionState state;

    @Column(name = "effective_from")
    private Instant effectiveFrom;

    private int rates;

    private String note;

    @NotAudited("the time of the entry")
    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @NotAudited("who wrote the entry")
    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @NotAudited("the time of the entry of the state")
    @Column(name = "published_at")
    private Instant publishedAt;

    protected RateCardVersion() {}

    RateCardVersion(RateCard card, int number, String note, String author, Instant now) {
        super(card.owner());
        this.card = card;
        this.number = number;
        this.note = Text.optional("note", note, 500);
        state = DRAFT;
        createdBy = author;
        createdAt = now;
    }

    /** It has so many rates now. */
    void fill(int count) {
        requireDraft();
        rates = count;
    }

    void requireDraft() {
        if (state != DRAFT) {
            throw new BusinessException(Problem.of("rates.notDraft"));
        }
    }

    /** @param from when it takes effect */
    void publish(Instant from, Instant now) {
        requireDraft();
        if (rates == 0) {
            throw new BusinessException(Problem.of("rates.empty"));
        }
        state = PUBLISHED;
        effectiveFrom = from;
        publishedAt = now;
    }

    void withdraw(Instant now) {
        if (state != PUBLISHED) {
            throw new BusinessException(Problem.of("rates.notPublished"));
        }
        if (!effectiveFrom.isAfter(now)) {
            throw new BusinessException(Problem.of("rates.inForce"));
        }
        state = WITHDRAWN;
    }

    @Override
    public Long id() {
        return id;
    }

    RateCard card() {
        return card;
    }

    int number() {
        return number;
    }

    CardVersionState state() {
        return state;
    }

    Instant effectiveFrom() {
        return effectiveFrom;
    }

    CardVersionView view() {
        return new CardVersionView(
                id, card.id(), number, state, effectiveFrom, rates, note, createdBy, createdAt, publishedAt);
    }
}
