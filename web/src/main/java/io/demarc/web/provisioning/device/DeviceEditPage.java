// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.device;

import io.demarc.access.CallContext;
import io.demarc.provisioning.device.Devices;
import io.demarc.provisioning.device.NewDevice;
import io.demarc.provisioning.level.DevicePolicies;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Adds and changes a device (DV-8). */
@Named
@ViewScoped
public class DeviceEditPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Devices devices;

    @Inject
    DevicePolicies policies;

    @Inject
    DeviceChoices choices;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    private Long id;
    private Long organization;
    private DeviceFields fields = new DeviceFields();
    private LineFields lines = LineFields.of(1, List.of());

    /** Called when the page is opened. */
    public void open() {
        if (isNew()) {
            policies.opened();
            breadcrumb
                    .in(CallContext.caller().scope())
                    .page(ConsolePage.DEVICES, "")
                    .here(ConsolePage.DEVICE_NEW);
            return;
        }
        var device = devices.get(id);
        device.edit().demand();
        fields = DeviceFields.of(device.form());
        breadcrumb.in(device.owner()).device(device.form().name(), id).here(ConsolePage.DEVICE_EDIT);
    }

    /** As many lines as the number says that was typed; what cannot be is refused with the rest of the form. */
    public void linesTyped() {
        var typed = fields.getLines();
        if (typed != null && typed >= 1 && typed <= 64) {
            lines.have(typed);
        }
    }

    public void organizationChosen() {
        lines.free();
    }

    /** The accounts that a line may get. */
    public List<Long> accounts(String text) {
        return choices.accounts(getPlace(), text);
    }

    public String save() {
        if (!isNew()) {
            devices.update(id, fields.form());
            notices.done("device.updated", fields.getName().strip());
            return ConsolePage.DEVICE.redirect("id=" + id);
        }
        linesTyped();
        var added = devices.add(new NewDevice(fields.form(), organization, lines.given()));
        notices.done("device.added", fields.getName().strip());
        return ConsolePage.DEVICE.redirect("id=" + added);
    }

    public boolean isNew() {
        return id == null;
    }

    /** The organization whose accounts can have lines; null as long as none is chosen. */
    public Long getPlace() {
        var own = CallContext.caller().scope().organizationId();
        return own == null ? organization : own;
    }

    public DeviceFields getFields() {
        return fields;
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
