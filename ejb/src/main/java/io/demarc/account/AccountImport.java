// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.imports.FileView;
import io.demarc.jobs.Run;
import io.demarc.store.NotAudited;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where the accounts of an imported file go (AC-8). It belongs to the run of the import. */
@NotAudited("the page of its run tells it; each account it makes is an entry")
@Entity
@Table(name = "account_import")
class AccountImport extends TenantOwned {

    @Id
    @Column(name = "run_id")
    private Long id;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "group_name")
    private String groupName;

    @Column(name = "profile_id")
    private long profileId;

    @Column(name = "profile_name")
    private String profileName;

    protected AccountImport() {}

    AccountImport(Run run, AccountGroup group, ProvisioningProfile profile) {
        super(run.owner());
        this.id = run.id();
        this.groupId = group.id();
        this.groupName = group.name();
        this.profileId = profile.id();
        this.profileName = profile.name();
    }

    @Override
    public Long id() {
        return id;
    }

    long groupId() {
        return groupId;
    }

    long profileId() {
        return profileId;
    }

    ImportView view(FileView file) {
        return new ImportView(id, groupId, groupName, profileName, file.name(), file.rows(), file.rejected());
    }
}
