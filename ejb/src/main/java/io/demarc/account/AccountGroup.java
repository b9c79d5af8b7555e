// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.kernel.EmailAddress;
import io.demarc.kernel.Problems;
import io.demarc.kernel.TenantPath;
import io.demarc.kernel.Text;
import io.demarc.store.Audited;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A department or a building of an organization: an address book of accounts. Accounts of different groups call each
 * other (GA-2). When it goes, its accounts go as well (GA-5).
 */
@Audited(named = "name")
@Entity
@Table(name = "account_group")
public class AccountGroup extends TenantOwned {

    @Id
    @SequenceGenerator(name = "account_group_seq", sequenceName = "account_group_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_group_seq")
    private Long id;

    @Version
    private Integer version;

    private String name;

    @Column(name = "it_email")
    private String itEmail;

    private String description;
    private String address;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "profile_id")
    private ProvisioningProfile profile;

    @Column(name = "created_at")
    private Instant createdAt;

    protected AccountGroup() {}

    AccountGroup(TenantPath organization, GroupForm form, ProvisioningProfile profile, Instant now) {
        super(organization);
        createdAt = now;
        describe(form, profile);
    }

    void describe(GroupForm form, ProvisioningProfile defaultProfile) {
        var problems = new Problems();
        name = problems.noting("name", () -> Text.required("name", form.name(), 100));
        itEmail = problems.noting("itEmail", () -> EmailAddress.optional(form.itEmail()));
        description = problems.noting("description", () -> Text.lines("description", form.description(), 1000));
        address = problems.noting("address", () -> Text.lines("address", form.address(), 500));
        problems.throwIfAny();
        profile = defaultProfile;
    }

    @Override
    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    ProvisioningProfile profile() {
        return profile;
    }

    public GroupForm form() {
        return new GroupForm(name, itEmail, description, address, profile == null ? null : profile.id());
    }
}
