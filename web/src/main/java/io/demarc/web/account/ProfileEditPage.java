// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import io.demarc.access.CallContext;
import io.demarc.account.ProfileForm;
import io.demarc.account.Profiles;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Creates and changes a provisioning profile (AC-16). */
@Named
@ViewScoped
public class ProfileEditPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Profiles profiles;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    private Long id;
    private Long provider;
    private ProfileFields fields;

    /** Called when the page is opened. */
    public void open() {
        fields = new ProfileFields(id == null ? ProfileForm.DEFAULTS : profiles.get(id));
        breadcrumb.in(CallContext.caller().scope()).page(ConsolePage.PROFILES, "");
        if (id == null) {
            breadcrumb.here(ConsolePage.PROFILE_NEW);
        } else {
            breadcrumb.here(fields.getName());
        }
    }

    public String save() {
        if (id == null) {
            profiles.create(provider, fields.form());
            notices.done("profile.created", fields.getName());
        } else {
            profiles.update(id, fields.form());
            notices.done("profile.updated", fields.getName());
        }
        return ConsolePage.PROFILES.redirect();
    }

    public boolean isNew() {
        return id == null;
    }

    /** Whose profile it becomes must be said by those who see several providers. */
    public boolean isProviderAsked() {
        return isNew() && CallContext.caller().scope().isSystem();
    }

    public ProfileFields getFields() {
        return fields;
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
}
