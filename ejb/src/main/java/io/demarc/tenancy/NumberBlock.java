// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import io.demarc.store.Audited;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The internal numbers that one organization alone may use (CU-8). It is given back by hand when no account uses it, or
 * goes with its organization; then the next organization gets it.
 */
@Audited(named = "first")
@Entity
@Table(name = "number_block")
class NumberBlock extends TenantOwned {

    @Id
    @SequenceGenerator(name = "number_block_seq", sequenceName = "number_block_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "number_block_seq")
    private Long id;

    @Column(name = "first_number", updatable = false)
    private long first;

    @Column(name = "last_number", updatable = false)
    private long last;

    @Column(name = "assigned_at", updatable = false)
    private Instant assignedAt;

    protected NumberBlock() {}

    NumberBlock(Organization organization, long first, int size, Instant now) {
        super(organization.path());
        this.first = first;
        this.last = first + size - 1;
        this.assignedAt = now;
    }

    @Override
    public Long id() {
        return id;
    }

    NumberBlockRow row() {
        return new NumberBlockRow(id, first, last, assignedAt);
    }
}
