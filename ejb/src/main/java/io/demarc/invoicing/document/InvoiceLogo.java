// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import io.demarc.kernel.TenantPath;
import io.demarc.store.Audited;
import io.demarc.store.Inherited;
import io.demarc.store.NotAudited;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A picture that a provider had on its documents from some version of its look on. It never changes. */
@Audited(named = "sha256")
@Entity
@Table(name = "invoice_logo")
class InvoiceLogo extends TenantOwned implements Inherited {

    @Id
    @SequenceGenerator(name = "invoice_logo_seq", sequenceName = "invoice_logo_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invoice_logo_seq")
    private Long id;

    @Column(updatable = false)
    private String sha256;

    @Column(name = "media_type", updatable = false)
    private String mediaType;

    @NotAudited("its fingerprint is an entry")
    @Column(updatable = false)
    private byte[] content;

    protected InvoiceLogo() {}

    InvoiceLogo(TenantPath provider, Logo logo) {
        super(provider);
        content = logo.bytes();
        sha256 = Sha256.of(content);
        mediaType = logo.mediaType();
    }

    @Override
    public Long id() {
        return id;
    }

    String sha256() {
        return sha256;
    }

    Logo logo() {
        return Logo.of(content);
    }
}
