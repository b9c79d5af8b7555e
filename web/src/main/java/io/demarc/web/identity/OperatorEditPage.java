// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.identity;

import io.demarc.access.CallContext;
import io.demarc.access.Role;
import io.demarc.identity.OperatorForm;
import io.demarc.identity.Operators;
import io.demarc.kernel.TenantPath;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Labels;
import io.demarc.web.ui.Notices;
import io.demarc.web.ui.Preferences;
import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Creates and changes an operator. */
@Named
@ViewScoped
public class OperatorEditPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Operators operators;

    @Inject
    OperatorPlace places;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    @Inject
    Labels labels;

    @Inject
    Preferences preferences;

    @Inject
    Flash flash;

    private Long id;
    private Long provider;
    private Long org;
    private boolean first;
    private String login;
    private String name;
    private String email;
    private Role role;
    private String language;
    private String timeZone;

    /** Called when the page is opened. */
    public void open() {
        if (id == null) {
            prepareNew();
            return;
        }
        var operator = operators.get(id);
        var form = operator.form();
        login = form.login();
        name = form.name();
        email = form.email();
        role = form.role();
        language = form.language();
        timeZone = form.timeZone();
        breadcrumb
                .in(operator.scope())
                .page(ConsolePage.OPERATORS, "")
                .link(name, ConsolePage.OPERATOR, "?id=" + id)
                .here(ConsolePage.OPERATOR_EDIT);
    }

    private void prepareNew() {
        var place = org == null && provider == null ? CallContext.caller().scope() : places.path(provider, org);
        provider = place.providerId();
        org = place.organizationId();
        language = preferences.getLanguage();
        timeZone = preferences.getZone().getId();
        placeChosen();
        breadcrumb.in(place).page(ConsolePage.OPERATORS, "").here(ConsolePage.OPERATOR_NEW);
    }

    /** Another provider has other organizations, speaks another language and lives in another zone. */
    public void providerChosen() {
        org = null;
        placeChosen();
    }

    /** Another place has other roles. */
    public void placeChosen() {
        if (provider != null) {
            language = places.language(provider);
            timeZone = places.timeZone(provider);
        }
        role = getRoles().stream().filter(each -> each == role).findFirst().orElse(null);
        if (role == null && getRoles().size() == 1 || first) {
            role = getRoles().get(0);
        }
    }

    public String create() {
        var created = operators.create(place(), form());
        notices.done("operator.created", name);
        return OperatorPage.shownOnce(flash, created.id(), created.password());
    }

    public String update() {
        operators.update(id, form());
        notices.done("operator.updated", name);
        return ConsolePage.OPERATOR.redirect("id=" + id);
    }

    /** The roles that exist at the chosen place and that the caller may give. */
    public List<Role> getRoles() {
        return operators.grantable(place());
    }

    /** What it takes to let a new provider work; this page is the second. */
    public List<String> getSteps() {
        return List.of(labels.get("provider.step.provider"), labels.get("provider.step.operator"));
    }

    private TenantPath place() {
        return places.path(provider, org);
    }

    private OperatorForm form() {
        return new OperatorForm(login, name, email, role, language, timeZone);
    }

    public boolean isNew() {
        return id == null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getProvider() {
        return provider;
    }

    public void setProvider(Long provider) {
        this.provider = provider;
    }

    public Long getOrg() {
        return org;
    }

    public void setOrg(Long org) {
        this.org = org;
    }

    public boolean isFirst() {
        return first;
    }

    public void setFirst(boolean first) {
        this.first = first;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }
}
