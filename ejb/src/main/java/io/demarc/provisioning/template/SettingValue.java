// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.CountedInFiles;
import io.demarc.store.Audited;
import io.demarc.store.NotAudited;
import io.demarc.store.Secret;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.eclipse.persistence.annotations.Customizer;

/** What somebody set for the phones of a place, or for one phone. */
@Audited(named = "name")
@Customizer(CountedInFiles.class)
@Entity
@Table(name = "template_setting")
class SettingValue extends TenantOwned {

    @Id
    @SequenceGenerator(name = "template_setting_seq", sequenceName = "template_setting_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "template_setting_seq")
    private Long id;

    @Version
    private Integer version;

    @Column(name = "device_id", updatable = false)
    private Long deviceId;

    @Column(updatable = false)
    private String name;

    private String plain;

    @Secret
    private String sealed;

    @NotAudited("who wrote the entry")
    @Column(name = "changed_by")
    private String changedBy;

    @NotAudited("the time of the entry")
    @Column(name = "changed_at")
    private Instant changedAt;

    protected SettingValue() {}

    /** @param deviceId null for all phones of {@code owner} */
    SettingValue(TenantPath owner, Long deviceId, String name) {
        super(owner);
        this.deviceId = deviceId;
        this.name = name;
    }

    /** Exactly one of both is given. */
    void set(String plainValue, String sealedValue, String who, Instant now) {
        plain = plainValue;
        sealed = sealedValue;
        changedBy = who;
        changedAt = now;
    }

    @Override
    public Long id() {
        return id;
    }

    Long deviceId() {
        return deviceId;
    }

    String name() {
        return name;
    }

    String plain() {
        return plain;
    }

    String sealed() {
        return sealed;
    }

    boolean isSecret() {
        return sealed != null;
    }

    /** What a sealed value is bound to besides its owner. */
    static String field(Long deviceId, String name) {
        return "template-setting/" + (deviceId == null ? "" : deviceId + "/") + name;
    }
}
