// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.store.NotAudited;
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
import java.time.Instant;

/** One thing that happened to an account: when, who, why. Never changed. */
@NotAudited("is a log itself")
@Entity
@Table(name = "account_history")
class AccountHistory extends TenantOwned {

    @Id
    @SequenceGenerator(name = "account_history_seq", sequenceName = "account_history_seq", allocationSize = 500)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_history_seq")
    private Long id;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private AccountEvent event;

    @Column(name = "by_name")
    private String byName;

    private String reason;

    protected AccountHistory() {}

    AccountHistory(Account account, AccountEvent event, String byName, String reason, Instant now) {
        super(account.owner());
        this.accountId = account.id();
        this.event = event;
        this.byName = byName;
        this.reason = reason;
        this.happenedAt = now;
    }

    @Override
    public Long id() {
        return id;
    }
}
