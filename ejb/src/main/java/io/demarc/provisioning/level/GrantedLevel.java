// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

import io.demarc.store.Audited;
import io.demarc.store.Inherited;
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
import jakarta.persistence.Version;

/**
 * The level that was set for somebody (DV-2); it stays when a level above is lowered (DV-3), and goes with its holder.
 * An organization sees its provider's, since that bounds its own.
 */
@Audited(named = "rank")
@Entity
@Table(name = "provisioning_level")
class GrantedLevel extends TenantOwned implements Inherited {

    @Id
    @SequenceGenerator(name = "provisioning_level_seq", sequenceName = "provisioning_level_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "provisioning_level_seq")
    private Long id;

    @Version
    private Integer version;

    @Enumerated(EnumType.STRING)
    @Column(name = "holder_rank", updatable = false)
    private Rank rank;

    @Column(name = "holder_id", updatable = false)
    private Long holderId;

    @NotAudited("the holder of an account's level is the account")
    @Column(name = "account_id", updatable = false)
    private Long accountId;

    @Enumerated(EnumType.STRING)
    private ProvisioningLevel granted;

    protected GrantedLevel() {}

    GrantedLevel(Holder holder, ProvisioningLevel granted) {
        super(holder.place());
        this.rank = holder.rank();
        this.holderId = holder.id();
        this.accountId = holder.accountId();
        this.granted = granted;
    }

    void become(ProvisioningLevel wanted) {
        granted = wanted;
    }

    @Override
    public Long id() {
        return id;
    }

    Holder holder() {
        return new Holder(owner(), accountId);
    }

    ProvisioningLevel granted() {
        return granted;
    }
}
