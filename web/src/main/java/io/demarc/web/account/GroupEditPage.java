// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import io.demarc.access.CallContext;
import io.demarc.account.GroupDeletion;
import io.demarc.account.GroupForm;
import io.demarc.account.Groups;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.Organizations;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Creates, changes and deletes a group (GA-4 to GA-6). */
@Named
@ViewScoped
public class GroupEditPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Groups groups;

    @Inject
    Organizations organizations;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    private Long id;
    private Long organization;
    private String name;
    private String itEmail;
    private String description;
    private String address;
    private Long profile;
    private transient GroupDeletion deletion;

    /** Called when the page is opened. */
    public void open() {
        if (id == null) {
            organization = organization == null ? CallContext.caller().scope().organizationId() : organization;
            breadcrumb.in(getPlace()).page(ConsolePage.GROUPS, "").here(ConsolePage.GROUP_NEW);
            return;
        }
        var form = groups.get(id);
        name = form.name();
        itEmail = form.itEmail();
        description = form.description();
        address = form.address();
        profile = form.profileId();
        organization = groups.path(id).organizationId();
        breadcrumb.in(getPlace()).page(ConsolePage.GROUPS, "").here(name);
    }

    public String save() {
        var form = new GroupForm(name, itEmail, description, address, profile);
        if (id == null) {
            if (organization == null) {
                throw new BusinessException(Problem.at("organization", "required"));
            }
            var created = groups.create(organization, form);
            notices.done("group.created", name, String.valueOf(created));
        } else {
            groups.update(id, form);
            notices.done("group.updated", name);
        }
        return ConsolePage.GROUPS.redirect();
    }

    /** The dialog has had the name typed; the service wants it nevertheless (GA-5). */
    public String delete() {
        var gone = groups.delete(id, getDeletion().name());
        notices.careful("group.deleted", gone.name(), gone.accounts(), gone.pendingMessages());
        return ConsolePage.GROUPS.redirect();
    }

    /** What would go with the group. */
    public GroupDeletion getDeletion() {
        if (deletion == null) {
            deletion = groups.deletion(id);
        }
        return deletion;
    }

    public boolean isNew() {
        return id == null;
    }

    /** Where the group is, or will be as far as that is known. */
    public TenantPath getPlace() {
        return organization == null ? CallContext.caller().scope() : organizations.path(organization);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getOrganization() {
        return organization;
    }

    public void setOrganization(Long organization) {
        this.organization = organization;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getItEmail() {
        return itEmail;
    }

    public void setItEmail(String itEmail) {
        this.itEmail = itEmail;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Long getProfile() {
        return profile;
    }

    public void setProfile(Long profile) {
        this.profile = profile;
    }
}
