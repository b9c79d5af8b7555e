// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.template;

import io.demarc.access.CallContext;
import io.demarc.provisioning.device.PhoneChoice;
import io.demarc.provisioning.template.Outlook;
import io.demarc.provisioning.template.Previews;
import io.demarc.provisioning.template.Publication;
import io.demarc.provisioning.template.Stage;
import io.demarc.provisioning.template.TemplateView;
import io.demarc.provisioning.template.Templates;
import io.demarc.provisioning.template.VersionView;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Before a version is published: how many phones change, what changes for some of them, and who gets it first (DV-11). */
@Named
@ViewScoped
public class TemplatePublishPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int FIRST_STAGE = 10;

    @Inject
    Templates templates;

    @Inject
    Publication publication;

    @Inject
    Previews previews;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    private Long id;
    private VersionView version;
    private TemplateView template;
    private transient Outlook outlook;
    private boolean staged;
    private Integer percent = FIRST_STAGE;
    private List<Long> devices = new ArrayList<>();
    private List<Long> organizations = new ArrayList<>();
    private final Map<Long, String> names = new HashMap<>();

    /** Called when the page is opened. */
    public void open() {
        version = templates.version(id);
        template = templates.get(version.templateId());
        breadcrumb
                .in(CallContext.caller().scope())
                .page(ConsolePage.TEMPLATES, "")
                .link(template.form().name(), ConsolePage.TEMPLATE, "?id=" + template.id())
                .here(ConsolePage.TEMPLATE_PUBLISH);
    }

    public String publish() {
        publication.publish(id, staged ? stage() : Stage.EVERYBODY);
        notices.done(
                staged ? "template.stagedDone" : "template.publishedDone",
                template.form().name());
        return ConsolePage.TEMPLATE.redirect("id=" + template.id());
    }

    private Stage stage() {
        return new Stage(percent == null ? 0 : percent, ids(organizations), ids(devices));
    }

    private static SortedSet<Long> ids(List<Long> chosen) {
        return chosen == null ? new TreeSet<>() : new TreeSet<>(chosen);
    }

    public Outlook getOutlook() {
        if (outlook == null) {
            outlook = publication.outlook(id);
        }
        return outlook;
    }

    /** Phones of the maker whose name or MAC address contains the text. */
    public List<Long> phones(String text) {
        var found = previews.choices(template.form().maker(), text);
        found.forEach(phone -> names.put(phone.id(), label(phone)));
        return found.stream().map(PhoneChoice::id).toList();
    }

    /** The name of a phone that was found. */
    public String phone(Long id) {
        return names.getOrDefault(id, "");
    }

    private static String label(PhoneChoice phone) {
        return phone.name() + " · " + phone.mac();
    }

    public VersionView getVersion() {
        return version;
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

    public boolean isStaged() {
        return staged;
    }

    public void setStaged(boolean staged) {
        this.staged = staged;
    }

    public Integer getPercent() {
        return percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    public List<Long> getOrganizations() {
        return organizations;
    }

    public void setOrganizations(List<Long> organizations) {
        this.organizations = organizations;
    }

    public List<Long> getDevices() {
        return devices;
    }

    public void setDevices(List<Long> devices) {
        this.devices = devices;
    }
}
