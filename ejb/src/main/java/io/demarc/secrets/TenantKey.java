// SPDX-License-Identifier: Apache-2.0
package io.demarc.secrets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The data key of one service provider (0: of the installation), wrapped by the master key. */
@Entity
@Table(name = "tenant_key")
class TenantKey {

    @Id
    @Column(name = "provider_id")
    private Long providerId;

    @Column(name = "wrapped_key")
    private String wrappedKey;

    protected TenantKey() {}

    TenantKey(long providerId, String wrappedKey) {
        this.providerId = providerId;
        this.wrappedKey = wrappedKey;
    }

    String wrappedKey() {
        return wrappedKey;
    }
}
