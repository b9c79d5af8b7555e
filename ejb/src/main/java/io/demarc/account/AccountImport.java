// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.jobs.Run;
import io.demarc.store.NotAudited;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What an import of accounts is to do (AC-8). It belongs to a run, which tells how far it is. */
@NotAudited("the page of its run tells it; each account it makes is an entry")
@Entity
@Table(name = "account_import")
class AccountImport extends TenantOwned {

    private static final int LONGEST_FILE_NAME = 200;

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

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_format")
    private String format;

    @Column(name = "total_rows")
    private long totalRows;

    protected AccountImport() {}

    AccountImport(
            Run run, AccountGroup group, ProvisioningProfile profile, String fileName, ImportFormat format, long rows) {
        super(run.owner());
        this.id = run.id();
        this.groupId = group.id();
        this.groupName = group.name();
        this.profileId = profile.id();
        this.profileName = profile.name();
        this.fileName = fileName.substring(0, Math.min(fileName.length(), LONGEST_FILE_NAME));
        this.format = format.text();
        this.totalRows = rows;
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

    ImportFormat format() {
        return ImportFormat.parse(format);
    }

    ImportView view(long rejected) {
        return new ImportView(id, groupId, groupName, profileName, fileName, totalRows, rejected);
    }
}
