// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.serving;

import static io.demarc.access.Permission.DEVICE_READ;

import io.demarc.access.CallContext;
import io.demarc.kernel.TenantPath;
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

    /** Those that let devices of a place come, and those for single devices there. */
    public List<WindowRow> openAt(TenantPath place) {
        return getOpen().stream()
                .filter(window -> concern(new TenantPath(window.providerId(), window.organizationId()), place))
                .toList();
    }

    private static boolean concern(TenantPath window, TenantPath place) {
        return window.contains(place) || place.contains(window);
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

    /** For one device, an organization or a provider; with none of them for all devices of the caller's own place. */
    public String openFor(Long device, Long organization, Long provider) {
        if (device == null && organization == null && provider == null) {
            var own = CallContext.caller().scope();
            var owner = own.organizationId() == null ? own.providerId() : null;
            return open(
                    new WindowForm(owner, own.organizationId(), null, minutes), ConsolePage.PHONE_REQUESTS.redirect());
        }
        return open(new WindowForm(provider, organization, device, minutes), page(device, organization, provider));
    }

    private static String page(Long device, Long organization, Long provider) {
        if (device != null) {
            return ConsolePage.DEVICE.redirect("id=" + device);
        }
        return organization != null
                ? ConsolePage.ORGANIZATION.redirect("id=" + organization)
                : ConsolePage.PROVIDER.redirect("id=" + provider);
    }

    private String open(WindowForm form, String next) {
        windows.open(form);
        notices.careful("window.opened", minutes);
        return next;
    }

    public void close(WindowRow window) {
        windows.close(window.id());
        open = null;
        notices.done("window.closed", window.name());
    }

    /** The administrator has none: a window is opened on the page of a device, an organization or a provider. */
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
