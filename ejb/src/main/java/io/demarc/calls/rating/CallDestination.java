// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import io.demarc.kernel.TenantPath;
import io.demarc.kernel.Text;
import io.demarc.store.NotAudited;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Where calls go, in the provider's words. It comes with the first rate that names it and stays as long as the provider. */
@NotAudited("a name that comes with the rates of a version, whose entry tells of them")
@Entity
@Table(name = "call_destination")
class CallDestination extends TenantOwned {

    static final int LONGEST_NAME = 100;

    @Id
    @SequenceGenerator(name = "call_destination_seq", sequenceName = "call_destination_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "call_destination_seq")
    private Long id;

    @Column(updatable = false)
    private String name;

    protected CallDestination() {}

    CallDestination(TenantPath provider, String name) {
        super(provider);
        this.name = Text.required("destination", name, LONGEST_NAME);
    }

    @Override
    public Long id() {
        return id;
    }
}
