// SPDX-License-Identifier: Apache-2.0
package io.demarc.store;

import io.demarc.kernel.TenantPath;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** Whatever belongs to a place in the hierarchy and is seen only from there and from above. */
@MappedSuperclass
public abstract class TenantOwned {

    @NotAudited("a column of each entry")
    @Column(name = "provider_id", updatable = false)
    private Long providerId;

    @NotAudited("a column of each entry")
    @Column(name = "organization_id", updatable = false)
    private Long organizationId;

    protected TenantOwned() {}

    protected TenantOwned(TenantPath owner) {
        this.providerId = owner.providerId();
        this.organizationId = owner.organizationId();
    }

    public abstract Long id();

    /** For a tenant itself: it belongs to its own place, which is known only once it has an id. */
    protected final void belongTo(TenantPath owner) {
        this.providerId = owner.providerId();
        this.organizationId = owner.organizationId();
    }

    public TenantPath owner() {
        return new TenantPath(providerId, organizationId);
    }
}
