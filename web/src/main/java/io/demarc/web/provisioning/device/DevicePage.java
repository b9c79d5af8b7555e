// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.device;

import io.demarc.access.CallContext;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.provisioning.device.DeviceView;
import io.demarc.provisioning.device.Devices;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.primefaces.PrimeFaces;

/** One device: what it is, who has it, how the phone gets its configuration, and what can be done with it. */
@Named
@ViewScoped
public class DevicePage implements Serializable {

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
    private Long target;
    private transient DeviceView device;
    private transient String address;

    /** Called when the page is opened. */
    public void open() {
        breadcrumb
                .in(getDevice().owner())
                .page(ConsolePage.DEVICES, "")
                .here(device.form().name());
    }

    /** To another organization; the phone is wiped first (DV-13). */
    public String move() {
        if (target == null) {
            throw new BusinessException(Problem.at("target", "required"));
        }
        devices.assign(id, target, Map.of());
        notices.done("device.moved", name(), choices.name(target));
        return ConsolePage.DEVICE.redirect("id=" + id);
    }

    /** Whoever gave it to the caller has it back, so it may be out of sight then. */
    public String clear() {
        var back = getDevice().provisionedBy();
        devices.clearAssignment(id);
        notices.done("device.cleared", name());
        var own = CallContext.caller().scope();
        var stays = switch (back) {
            case ADMINISTRATOR -> own.isSystem();
            case PROVIDER -> own.organizationId() == null;
            default -> true;
        };
        return stays ? ConsolePage.DEVICE.redirect("id=" + id) : ConsolePage.DEVICES.redirect();
    }

    public String delete() {
        var gone = name();
        devices.delete(id);
        notices.careful("device.deleted", gone);
        return ConsolePage.DEVICES.redirect();
    }

    /** Shows the address for the phone, which has its secret, until the page is left. */
    public void reveal() {
        address = devices.revealAddress(id);
    }

    /** Gives the address for the phone to the browser's clipboard without showing it. */
    public void copy() {
        PrimeFaces.current().ajax().addCallbackParam("copy", devices.revealAddress(id));
    }

    private String name() {
        return getDevice().form().name();
    }

    public DeviceView getDevice() {
        if (device == null) {
            device = devices.get(id);
        }
        return device;
    }

    /** Whether the phone has nothing to register with, and why: the key of the reason; null when it has. */
    public String getWipeReason() {
        if (!getDevice().form().provisioning()) {
            return "device.wipe.off";
        }
        if (!device.isAssigned()) {
            return "device.wipe.unassigned";
        }
        return device.lines().isEmpty() ? "device.wipe.noLines" : null;
    }

    /** The address for the phone after it was asked for, else null. */
    public String getAddress() {
        return address;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** The organization that it moves to. */
    public Long getTarget() {
        return target;
    }

    public void setTarget(Long target) {
        this.target = target;
    }
}
