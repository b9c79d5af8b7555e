// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
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

/** The card by which the calls of an organization are rated, or those of all that count in a currency and have no own. */
@Audited(named = "purpose")
@Entity
@Table(name = "card_assignment")
class CardAssignment extends TenantOwned {

    private static final long EVERYBODY = 0;

    @Id
    @SequenceGenerator(name = "card_assignment_seq", sequenceName = "card_assignment_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "card_assignment_seq")
    private Long id;

    @Version
    private Integer version;

    /** Makes it one at each place: an organization that is null would be as many as one likes. */
    @NotAudited("a column of each entry")
    @Column(updatable = false)
    private long place;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CardPurpose purpose;

    @Column(updatable = false)
    private String currency;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "card_id")
    private RateCard card;

    protected CardAssignment() {}

    /**
     * @param place an organization, or its provider for all that have no own
     * @param currency in which those count
     */
    CardAssignment(TenantPath place, String currency, RateCard card) {
        super(place);
        this.place = place.organizationId() == null ? EVERYBODY : place.organizationId();
        this.currency = currency;
        purpose = card.purpose();
        change(card);
    }

    /** @throws BusinessException when the card has another currency than those that it is for */
    void change(RateCard card) {
        if (!card.currency().equals(currency)) {
            throw new BusinessException(Problem.at("card", "rates.currency", card.name(), card.currency(), currency));
        }
        this.card = card;
    }

    @Override
    public Long id() {
        return id;
    }

    CardPurpose purpose() {
        return purpose;
    }

    RateCard card() {
        return card;
    }
}
