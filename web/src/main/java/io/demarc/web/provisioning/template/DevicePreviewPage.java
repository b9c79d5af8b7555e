// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.template;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.provisioning.device.PhoneCensus;
import io.demarc.provisioning.device.PhoneChoice;
import io.demarc.provisioning.template.FileRole;
import io.demarc.provisioning.template.Previews;
import io.demarc.provisioning.template.RenderedFile;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Labels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What a device would get if it asked now, with dots in the place of secrets until they are asked for (DV-11, DV-12). */
@Named
@ViewScoped
public class DevicePreviewPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Previews previews;

    @Inject
    PhoneCensus census;

    @Inject
    Labels labels;

    @Inject
    Breadcrumb breadcrumb;

    private Long id;
    private FileRole role = FileRole.DEVICE;
    private PhoneChoice phone;
    private List<FileRole> roles;
    private transient RenderedFile file;
    private transient String problem;
    private boolean revealed;

    /** Called when the page is opened. */
    public void open() {
        phone = census.choice(id);
        roles = previews.roles(id);
        breadcrumb.in(phone.place()).device(phone.name(), id).here(ConsolePage.DEVICE_PREVIEW);
    }

    /** Shows the file with its secrets until the page is left. */
    public void reveal() {
        file = previews.revealed(id, role).orElseThrow(NotFound::new);
        revealed = true;
    }

    /** Null when its maker's phones ask for no such file, and when it cannot be made. */
    public RenderedFile getFile() {
        if (file == null && problem == null) {
            look();
            revealed = false;
        }
        return file;
    }

    private void look() {
        try {
            file = previews.now(id, role).orElse(null);
        } catch (BusinessException unwritable) {
            problem = labels.problem(unwritable.problems().get(0));
        }
    }

    /** Why the file cannot be made; null when there is no reason. */
    public String getProblem() {
        return getFile() == null ? problem : null;
    }

    public boolean isRevealed() {
        return revealed;
    }

    public PhoneChoice getPhone() {
        return phone;
    }

    /** The files that the device can ask for. */
    public List<FileRole> getRoles() {
        return roles;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public FileRole getRole() {
        return role;
    }

    public void setRole(FileRole role) {
        this.role = role == null ? FileRole.DEVICE : role;
    }
}
