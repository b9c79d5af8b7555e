// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.template;

import io.demarc.access.CallContext;
import io.demarc.access.Permission;
import io.demarc.provisioning.template.Publication;
import io.demarc.provisioning.template.TemplateView;
import io.demarc.provisioning.template.Templates;
import io.demarc.provisioning.template.VersionState;
import io.demarc.provisioning.template.VersionView;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A template: what it is for, its versions, and what can be done with them (DV-11). */
@Named
@ViewScoped
public class TemplatePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Templates templates;

    @Inject
    Publication publication;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    private Long id;
    private TemplateView template;
    private transient List<VersionView> versions;
    private boolean own;

    /** Called when the page is opened. */
    public void open() {
        template = templates.get(id);
        own = templates.isOwn(id) && CallContext.caller().may(Permission.TEMPLATE_WRITE);
        breadcrumb
                .in(CallContext.caller().scope())
                .page(ConsolePage.TEMPLATES, "")
                .here(template.form().name());
    }

    public String rollBack() {
        publication.rollBack(id);
        notices.done("template.rolledBack", template.form().name());
        return ConsolePage.TEMPLATE.redirect("id=" + id);
    }

    public String delete() {
        templates.delete(id);
        notices.done("template.deleted", template.form().name());
        return ConsolePage.TEMPLATES.redirect();
    }

    public List<VersionView> getVersions() {
        if (versions == null) {
            versions = templates.versions(id);
        }
        return versions;
    }

    /** The version in a state; null when there is none. */
    public VersionView in(VersionState state) {
        return getVersions().stream()
                .filter(version -> version.state() == state)
                .findFirst()
                .orElse(null);
    }

    public VersionView getDraft() {
        return in(VersionState.DRAFT);
    }

    public VersionView getStaged() {
        return in(VersionState.STAGED);
    }

    public VersionView getPublished() {
        return in(VersionState.PUBLISHED);
    }

    public boolean isOwn() {
        return own;
    }

    public TemplateView getTemplate() {
        return template;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
