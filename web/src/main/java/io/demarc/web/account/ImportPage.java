// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import io.demarc.access.CallContext;
import io.demarc.account.AccountColumns;
import io.demarc.account.AccountImports;
import io.demarc.account.Groups;
import io.demarc.account.ImportOrder;
import io.demarc.account.ProfileRow;
import io.demarc.account.Profiles;
import io.demarc.imports.ImportColumn;
import io.demarc.web.imports.FilePage;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Labels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.InputStream;
import java.util.List;

/** The first step of an import: which file, into which group (AC-8). Its rows are then shown by the page of the run. */
@Named
@ViewScoped
public class ImportPage extends FilePage {

    private static final long serialVersionUID = 1;

    @Inject
    AccountImports imports;

    @Inject
    Groups groups;

    @Inject
    Profiles profiles;

    @Inject
    Labels labels;

    @Inject
    Breadcrumb breadcrumb;

    private Long group;
    private Long profile;

    public void open() {
        var place = group == null ? CallContext.caller().scope() : groups.path(group);
        breadcrumb.in(place).page(ConsolePage.GROUPS, "").here(ConsolePage.ACCOUNT_IMPORT);
    }

    @Override
    protected long dryRun(String fileName, InputStream content) {
        return imports.stage(new ImportOrder(fileName, group, profile), content);
    }

    public List<ProfileRow> getProfiles() {
        return group == null ? List.of() : profiles.choices(groups.path(group).providerId());
    }

    /** Says which profile the group gives its accounts, if it has one. */
    public String getGroupsOwn() {
        var own = group == null ? null : groups.get(group).profileId();
        return own == null
                ? labels.get("import.profile.choose")
                : labels.get("import.profile.own", profiles.get(own).name());
    }

    public List<ImportColumn> getColumns() {
        return AccountColumns.LAYOUT.columns();
    }

    public Long getGroup() {
        return group;
    }

    public void setGroup(Long group) {
        this.group = group;
    }

    public Long getProfile() {
        return profile;
    }

    public void setProfile(Long profile) {
        this.profile = profile;
    }
}
