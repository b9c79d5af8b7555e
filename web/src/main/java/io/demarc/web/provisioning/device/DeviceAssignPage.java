// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.device;

import io.demarc.provisioning.device.DeviceView;
import io.demarc.provisioning.device.Devices;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Assigns a device to an organization, and line by line to accounts there (DV-4). */
@Named
@ViewScoped
public class DeviceAssignPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Devices devices;

    @Inject
    DeviceChoices choices;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    private Long id;
    private String name;
    private Long organization;
    private boolean settled;
    private LineFields lines;

    /** Called when the page is opened. */
    public void open() {
        var device = devices.get(id);
        device.edit().demand();
        take(device);
        breadcrumb.in(device.owner()).device(name, id).here(ConsolePage.DEVICE_ASSIGN);
    }

    private void take(DeviceView device) {
        name = device.form().name();
        organization = device.owner().organizationId();
        settled = organization != null;
        lines = LineFields.of(device.form().lines(), device.lines());
    }

    public void organizationChosen() {
        lines.free();
    }

    /** The accounts that a line may get. */
    public List<Long> accounts(String text) {
        return choices.accounts(organization, text);
    }

    public String save() {
        devices.assign(id, organization, settled ? lines.accounts() : lines.given());
        notices.done("device.assigned", name, choices.name(organization));
        return ConsolePage.DEVICE.redirect("id=" + id);
    }

    /** Whether an organization has it already: then only its lines are given here. */
    public boolean isSettled() {
        return settled;
    }

    public String getName() {
        return name;
    }

    public LineFields getLines() {
        return lines;
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
}
