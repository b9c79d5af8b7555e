// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import io.demarc.store.NotAudited;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An entry of the audit log, to be read; only {@link Chain} writes them. */
@NotAudited("is the audit log itself")
@Entity
@Table(name = "audit_entry")
class AuditEntry extends TenantOwned {

    @Id
    private Long id;

    private int lane;
    private long seq;

    @Column(name = "happened_at")
    private Instant at;

    private String who;

    @Column(name = "on_behalf_of")
    private String onBehalfOf;

    private String address;
    private String verb;

    @Column(name = "table_name")
    private String table;

    @Column(name = "object_id")
    private Long objectId;

    @Column(name = "object_name")
    private String objectName;

    private String act;
    private String data;
    private String reason;

    protected AuditEntry() {}

    @Override
    public Long id() {
        return id;
    }

    String data() {
        return data;
    }

    AuditRow row() {
        return new AuditRow(
                id,
                at,
                who,
                onBehalfOf,
                address,
                verb,
                table,
                objectId,
                objectName,
                act,
                reason,
                owner().providerId(),
                owner().organizationId(),
                !"{}".equals(data));
    }

    AuditView view() {
        return new AuditView(row(), lane, seq, FieldChange.allOf(data));
    }
}
