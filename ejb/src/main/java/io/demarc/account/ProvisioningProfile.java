// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.kernel.EmailAddress;
import io.demarc.kernel.PhoneNumber;
import io.demarc.kernel.Problems;
import io.demarc.kernel.TenantPath;
import io.demarc.kernel.Text;
import io.demarc.store.Audited;
import io.demarc.store.Inherited;
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

/** Settings that the clients of many accounts share (AC-16). */
@Audited(named = "name")
@Entity
@Table(name = "provisioning_profile")
public class ProvisioningProfile extends TenantOwned implements Inherited {

    @Id
    @SequenceGenerator(
            name = "provisioning_profile_seq",
            sequenceName = "provisioning_profile_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "provisioning_profile_seq")
    private Long id;

    @Version
    private Integer version;

    private String name;

    @Column(name = "support_email")
    private String supportEmail;

    @Column(name = "support_phone")
    private String supportPhone;

    @Column(name = "oem_licence")
    private String oemLicence;

    private boolean logging;

    @Column(name = "read_only_settings")
    private boolean readOnlySettings;

    @Column(name = "secure_messaging")
    private boolean secureMessaging;

    @Column(name = "history_size")
    private int historySize;

    @Column(name = "pin_required")
    private boolean pinRequired;

    @Column(name = "pin_length")
    private int pinLength;

    @Column(name = "pin_idle_minutes")
    private int pinIdleMinutes;

    @Column(name = "pin_attempts")
    private int pinAttempts;

    @Column(name = "pin_block_minutes")
    private int pinBlockMinutes;

    @Column(name = "created_at")
    private Instant createdAt;

    protected ProvisioningProfile() {}

    ProvisioningProfile(TenantPath provider, ProfileForm form, Instant now) {
        super(provider);
        createdAt = now;
        describe(form);
    }

    void describe(ProfileForm form) {
        var problems = new Problems();
        name = problems.noting("name", () -> Text.required("name", form.name(), 100));
        supportEmail = problems.noting("supportEmail", () -> EmailAddress.optional(form.supportEmail()));
        supportPhone = problems.noting(
                "supportPhone",
                () -> Text.trimmed(form.supportPhone()) == null
                        ? null
                        : PhoneNumber.typed(form.supportPhone()).value());
        oemLicence = problems.noting("oemLicence", () -> Text.optional("oemLicence", form.oemLicence(), 100));
        within(problems, "historySize", form.historySize(), 0, 1000);
        within(problems, "pinLength", form.pinLength(), 4, 12);
        within(problems, "pinIdleMinutes", form.pinIdleMinutes(), 1, 1440);
        within(problems, "pinAttempts", form.pinAttempts(), 1, 20);
        within(problems, "pinBlockMinutes", form.pinBlockMinutes(), 1, 1440);
        problems.throwIfAny();
        logging = form.logging();
        readOnlySettings = form.readOnlySettings();
        secureMessaging = form.secureMessaging();
        historySize = form.historySize();
        pinRequired = form.pinRequired();
        pinLength = form.pinLength();
        pinIdleMinutes = form.pinIdleMinutes();
        pinAttempts = form.pinAttempts();
        pinBlockMinutes = form.pinBlockMinutes();
    }

    private static void within(Problems problems, String field, int value, int least, int most) {
        problems.addIf(value < least || value > most, field, "range", least, most);
    }

    @Override
    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public ProfileForm form() {
        return new ProfileForm(
                name,
                supportEmail,
                supportPhone,
                oemLicence,
                logging,
                readOnlySettings,
                secureMessaging,
                historySize,
                pinRequired,
                pinLength,
                pinIdleMinutes,
                pinAttempts,
                pinBlockMinutes);
    }
}
