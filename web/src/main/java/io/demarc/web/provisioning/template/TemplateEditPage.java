// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.template;

import io.demarc.access.CallContext;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.device.PhoneChoice;
import io.demarc.provisioning.template.FileRole;
import io.demarc.provisioning.template.Previews;
import io.demarc.provisioning.template.RenderedFile;
import io.demarc.provisioning.template.TemplateForm;
import io.demarc.provisioning.template.Templates;
import io.demarc.provisioning.template.VersionState;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Labels;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Writes a template: the text with its mistakes beside it, and what a chosen phone would get (DV-11). */
@Named
@ViewScoped
public class TemplateEditPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Templates templates;

    @Inject
    Previews previews;

    @Inject
    Notices notices;

    @Inject
    Labels labels;

    @Inject
    Breadcrumb breadcrumb;

    private Long id;
    private Long copy;
    private Maker maker;
    private FileRole role;
    private Long device;
    private TemplateFields fields;
    private List<String> mistakes = List.of();
    private String preview;
    private boolean checked;

    /** Called when the page is opened. */
    public void open() {
        breadcrumb.in(CallContext.caller().scope()).page(ConsolePage.TEMPLATES, "");
        if (id == null) {
            fields = copy == null ? adapted() : copied();
            breadcrumb.here(ConsolePage.TEMPLATE_NEW);
        } else {
            fields = written();
            breadcrumb.link(fields.getName(), ConsolePage.TEMPLATE, "?id=" + id).here(ConsolePage.TEMPLATE_EDIT);
        }
        device = getDevices().stream().map(PhoneChoice::id).findFirst().orElse(null);
    }

    private TemplateFields adapted() {
        var chosenMaker = maker == null ? Maker.SNOM : maker;
        var chosenRole = role == null ? FileRole.DEVICE : role;
        var text = templates.shipped(chosenMaker, chosenRole);
        return new TemplateFields(new TemplateForm(null, chosenMaker, chosenRole, "*", "*", false), text);
    }

    private TemplateFields copied() {
        var form = templates.get(copy).form();
        var own = new TemplateForm(null, form.maker(), form.role(), form.modelPattern(), form.firmwarePattern(), false);
        return new TemplateFields(own, newestText(copy));
    }

    private TemplateFields written() {
        return new TemplateFields(templates.get(id).form(), newestText(id));
    }

    /** The draft, or else what was written last. */
    private String newestText(long template) {
        var versions = templates.versions(template);
        return versions.stream()
                .filter(version -> version.state() == VersionState.DRAFT)
                .findFirst()
                .or(() -> versions.stream().findFirst())
                .map(version -> version.text())
                .orElse("");
    }

    /** Looks through the text and shows what the chosen phone would get; saves nothing. */
    public void check() {
        mistakes = templates.lint(fields.getMaker(), fields.getRole(), fields.getText()).stream()
                .map(labels::problem)
                .toList();
        preview = mistakes.isEmpty() && device != null ? rendered() : null;
        checked = true;
    }

    private String rendered() {
        try {
            RenderedFile file = previews.of(fields.getRole(), fields.getText(), device);
            return file.text();
        } catch (BusinessException refused) {
            mistakes = refused.problems().stream().map(this::words).toList();
            return null;
        }
    }

    private String words(Problem problem) {
        return labels.problem(problem);
    }

    public String save() {
        var saved = id;
        if (id == null) {
            saved = templates.create(fields.form(), fields.getText());
        } else {
            templates.describe(id, fields.form());
            templates.saveDraft(id, fields.getText());
        }
        notices.done("template.saved", fields.getName());
        return ConsolePage.TEMPLATE.redirect("id=" + saved);
    }

    public boolean isNew() {
        return id == null;
    }

    /** Whether the template is the administrator's, who may share it. */
    public boolean isSharable() {
        return id == null
                ? CallContext.caller().scope().isSystem()
                : templates.get(id).owner().isSystem();
    }

    public List<PhoneChoice> getDevices() {
        return previews.choices(fields.getMaker(), null);
    }

    public Maker[] getMakers() {
        return Maker.values();
    }

    public List<String> getMistakes() {
        return mistakes;
    }

    /** Whether the text was looked through and nothing was found. */
    public boolean isFine() {
        return checked && mistakes.isEmpty();
    }

    public String getPreview() {
        return preview;
    }

    public TemplateFields getFields() {
        return fields;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCopy() {
        return copy;
    }

    public void setCopy(Long copy) {
        this.copy = copy;
    }

    public Maker getMaker() {
        return maker;
    }

    public void setMaker(Maker maker) {
        this.maker = maker;
    }

    public FileRole getRole() {
        return role;
    }

    public void setRole(FileRole role) {
        this.role = role;
    }

    public Long getDevice() {
        return device;
    }

    public void setDevice(Long device) {
        this.device = device;
    }
}
