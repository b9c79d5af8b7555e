// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.template;

import io.demarc.access.CallContext;
import io.demarc.access.Permission;
import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.PhoneCensus;
import io.demarc.provisioning.template.PhoneSettings;
import io.demarc.provisioning.template.SettingRow;
import io.demarc.provisioning.template.language.StandardSettings;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Labels;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is set for the phones of a level, and where each value that holds comes from (DV-7). */
@Named
@ViewScoped
public class PhoneSettingsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    PhoneSettings settings;

    @Inject
    SettingPlace places;

    @Inject
    PhoneCensus census;

    @Inject
    Notices notices;

    @Inject
    Labels labels;

    @Inject
    Breadcrumb breadcrumb;

    private Long provider;
    private Long organization;
    private Long device;
    private String deviceName;
    private TenantPath place;
    private transient List<SettingRow> rows;
    private List<String> names;
    private final Map<String, String> typed = new HashMap<>();

    /** Called when the page is opened. */
    public void open() {
        place = places.named(provider, organization);
        getRows().forEach(row -> typed.put(row.name(), row.variable().isSecret() ? null : row.value()));
        if (device == null) {
            breadcrumb.in(place).here(ConsolePage.PHONE_SETTINGS);
            return;
        }
        var chosen = census.choice(device);
        deviceName = chosen.name();
        breadcrumb.in(chosen.place()).device(deviceName, device).here(ConsolePage.PHONE_SETTINGS);
    }

    /** A secret that is left empty stays. */
    public String save() {
        var changes = new HashMap<String, String>();
        for (var row : getRows()) {
            var value = blankToNull(typed.get(row.name()));
            if (row.variable().isSecret() ? value != null : !Objects.equals(value, row.value())) {
                changes.put(row.name(), value);
            }
        }
        settings.set(place, device, changes);
        notices.done("phoneSettings.saved");
        return again();
    }

    /** Takes back a secret that is set here. */
    public String clear(String name) {
        settings.set(place, device, Collections.singletonMap(name, null));
        notices.done("phoneSettings.saved");
        return again();
    }

    private String again() {
        return ConsolePage.PHONE_SETTINGS.redirect(level());
    }

    private String level() {
        if (device != null) {
            return "device=" + device;
        }
        if (organization != null) {
            return "organization=" + organization;
        }
        return provider != null ? "provider=" + provider : "level=own";
    }

    /** The page that this one was opened from. */
    public String getBack() {
        if (device != null) {
            return ConsolePage.DEVICE.path() + "?id=" + device;
        }
        if (organization != null) {
            return ConsolePage.ORGANIZATION.path() + "?id=" + organization;
        }
        return provider != null ? ConsolePage.PROVIDER.path() + "?id=" + provider : ConsolePage.TEMPLATES.path();
    }

    /** The name of the device that the settings are for; null when they are for all of a place. */
    public String getDeviceName() {
        return deviceName;
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    public List<SettingRow> getRows() {
        if (rows == null) {
            rows = settings.at(place, device);
        }
        return rows;
    }

    /** The names of all settings; the same at every level, so that the inputs are known before the address is read. */
    public List<String> getNames() {
        if (names == null) {
            names = settings.names();
        }
        return names;
    }

    public SettingRow row(String name) {
        return getRows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What can be chosen; nothing when the value is typed. */
    public List<String> choices(String name) {
        return settings.choices(name);
    }

    /** The standard settings have names in every language, those of a template the one that its author gave. */
    public String label(String name) {
        var known = StandardSettings.named(name).isPresent();
        return known
                ? labels.get("phoneSettings." + name)
                : row(name).variable().label();
    }

    /** In words, what holds here and who set it. */
    public String origin(SettingRow row) {
        var value = row.holding().isEmpty() ? labels.get("phoneSettings.nothing") : row.holding();
        return labels.get("phoneSettings.holds", value, labels.of(row.origin()));
    }

    public boolean isLocked() {
        return !CallContext.caller().may(Permission.TEMPLATE_WRITE);
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public Long getProvider() {
        return provider;
    }

    public void setProvider(Long provider) {
        this.provider = provider;
    }

    public Long getOrganization() {
        return organization;
    }

    public void setOrganization(Long organization) {
        this.organization = organization;
    }

    public Long getDevice() {
        return device;
    }

    public void setDevice(Long device) {
        this.device = device;
    }
}
