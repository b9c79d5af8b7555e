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
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Labels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.file.UploadedFile;

/** The first step of an import: which file, into which group (AC-8). Its rows are then shown by the page of the run. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

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
    private transient UploadedFile file;

    public void open() {
        var place = group == null ? CallContext.caller().scope() : groups.path(group);
        breadcrumb.in(place).page(ConsolePage.GROUPS, "").here(ConsolePage.ACCOUNT_IMPORT);
    }

    /** The dry run; the page of the run shows what it found. */
    public String stage() throws IOException {
        if (file == null || file.getFileName() == null || file.getSize() == 0) {
            throw new BusinessException(Problem.at("file", "importFile.required"));
        }
        try (var content = file.getInputStream()) {
            var run = imports.stage(new ImportOrder(file.getFileName(), group, profile), content);
            return ConsolePage.RUN.redirect("id=" + run);
        }
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

    public List<String> getSteps() {
        return List.of(
                labels.get("import.step.file"), labels.get("import.step.check"), labels.get("import.step.import"));
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

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
