// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.serving;

import static io.demarc.access.Permission.DEVICE_READ;

import io.demarc.access.CallContext;
import io.demarc.provisioning.serving.FirstContactWindows;
import io.demarc.provisioning.serving.WindowForm;
import io.demarc.provisioning.serving.WindowRow;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Shows the windows for first contacts that are open, and opens and closes them (DV-10). */
@Named
@ViewScoped
public class FirstContactDesk implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    FirstContactWindows windows;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private transient List<WindowRow> open;
    private Integer minutes = WindowForm.USUAL_MINUTES;

    /** Those that close first come first. */
    public List<WindowRow> getOpen() {
        if (open == null) {
            open = CallContext.caller().may(DEVICE_READ) ? windows.open() : List.of();
        }
        return open;
    }

    /** How many minutes a window is open yet, the last one included. */
    public long left(WindowRow window) {
        return Math.max(
                1,
                Duration.between(clock.instant(), window.closesAt())
                        .plusSeconds(59)
                        .toMinutes());
    }

    /** Called while windows are open, so that the minutes count down. */
    public void look() {
        open = null;
    }

    public String openFor(Long device) {
        windows.open(WindowForm.device(device, minutes));
        notices.careful("window.opened", minutes);
        return ConsolePage.DEVICE.redirect("id=" + device);
    }

    /** For all devices of the caller's own place. */
    public String openForPlace() {
        var place = CallContext.caller().scope();
        var organization = place.organizationId();
        windows.open(new WindowForm(organization == null ? place.providerId() : null, organization, null, minutes));
        notices.careful("window.opened", minutes);
        return ConsolePage.PHONE_REQUESTS.redirect();
    }

    public void close(WindowRow window) {
        windows.close(window.id());
        open = null;
        notices.done("window.closed", window.name());
    }

    /** The administrator opens one for a device, or for a place by the API. */
    public boolean isForOwnPlace() {
        return !CallContext.caller().scope().isSystem();
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
