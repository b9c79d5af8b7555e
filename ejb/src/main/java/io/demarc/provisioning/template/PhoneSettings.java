// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import static io.demarc.access.Permission.TEMPLATE_READ;
import static io.demarc.access.Permission.TEMPLATE_WRITE;

import io.demarc.access.CallContext;
import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problems;
import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.PhoneCensus;
import io.demarc.provisioning.template.language.StandardSettings;
import io.demarc.provisioning.template.language.Variable;
import io.demarc.provisioning.template.language.VariableType;
import io.demarc.secrets.Vault;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is set for the phones of the installation, of a provider, of an organization, or for one phone (DV-7). The nearest
 * to the phone wins; what nobody sets is what the template says.
 */
@Stateless
public class PhoneSettings {

    @Inject
    SettingRepository settings;

    @Inject
    VersionRepository versions;

    @Inject
    HoldingSettings holding;

    @Inject
    PhoneCensus census;

    @Inject
    Vault vault;

    @Inject
    TemplateGate gate;

    @Inject
    Clock clock;

    /**
     * Every setting as it stands at a level, the standard ones first.
     *
     * @param place null for the caller's own
     * @param deviceId null for all phones of the place
     * @throws NotFound when the place or the device is not in the caller's scope
     */
    @Requires(TEMPLATE_READ)
    public List<SettingRow> at(TenantPath place, Long deviceId) {
        gate.look();
        var here = level(place, deviceId);
        var set = new LinkedHashMap<String, SettingValue>();
        settings.at(here, deviceId).forEach(value -> set.put(value.name(), value));
        var holds = holding.at(here, deviceId);
        var above = deviceId != null ? holding.at(here, null) : holding.above(here);
        return variables().values().stream()
                .map(variable -> row(variable, set.get(variable.name()), holds, above))
                .toList();
    }

    /** Every setting that the caller can set, the standard ones first. */
    @Requires(TEMPLATE_READ)
    public List<String> names() {
        gate.look();
        return List.copyOf(variables().keySet());
    }

    /** What can be chosen for a setting; nothing when its value is typed. */
    @Requires(TEMPLATE_READ)
    public List<String> choices(String name) {
        gate.look();
        var variable = variables().get(name);
        if (variable == null) {
            throw new NotFound();
        }
        return variable.type() == VariableType.BOOLEAN ? List.of("true", "false") : variable.choices();
    }

    /**
     * Sets values at a level.
     *
     * @param values by name; blank takes back what was set there. What is missing stays
     * @throws BusinessException naming every value that does not fit
     */
    @Requires(TEMPLATE_WRITE)
    public void set(TenantPath place, Long deviceId, Map<String, String> values) {
        gate.change();
        var here = level(place, deviceId);
        var known = variables();
        var problems = new Problems();
        values.forEach((name, text) -> {
            var variable = known.get(name);
            problems.addIf(variable == null, name, "template.unknownSetting", name);
            if (variable != null) {
                var value = problems.noting(() -> variable.typed(text));
                if (problems.found().isEmpty()) {
                    keep(here, deviceId, variable, value);
                }
            }
        });
        problems.throwIfAny();
    }

    private void keep(TenantPath place, Long deviceId, Variable variable, String value) {
        var there = settings.at(place, deviceId, variable.name());
        if (value == null) {
            there.ifPresent(settings::remove);
            return;
        }
        var setting = there.orElseGet(() -> new SettingValue(place, deviceId, variable.name()));
        var sealed =
                variable.isSecret() ? vault.seal(value, place, SettingValue.field(deviceId, variable.name())) : null;
        setting.set(
                variable.isSecret() ? null : value, sealed, CallContext.caller().name(), clock.instant());
        if (there.isEmpty()) {
            settings.add(setting);
        }
    }

    private TenantPath level(TenantPath place, Long deviceId) {
        var scope = CallContext.caller().scope();
        var here = deviceId == null
                ? place == null ? scope : place
                : census.choice(deviceId).place();
        if (!scope.contains(here)) {
            throw new NotFound();
        }
        return here;
    }

    /** The standard ones, and those that the templates in the caller's sight declare. */
    private Map<String, Variable> variables() {
        var all = new LinkedHashMap<String, Variable>();
        StandardSettings.ALL.forEach(variable -> all.put(variable.name(), variable));
        versions.live()
                .forEach(version ->
                        version.text().variables().forEach(variable -> all.putIfAbsent(variable.name(), variable)));
        return all;
    }

    private static SettingRow row(
            Variable variable, SettingValue here, Map<String, HeldValue> holds, Map<String, HeldValue> above) {
        var held = holds.get(variable.name());
        return new SettingRow(
                variable,
                here == null ? null : here.isSecret() ? Mask.DOTS : here.plain(),
                shown(variable, held),
                held == null ? SettingOrigin.TEMPLATE : held.origin(),
                shown(variable, above.get(variable.name())));
    }

    private static String shown(Variable variable, HeldValue held) {
        if (held == null) {
            return variable.fallback();
        }
        return held.secret() ? Mask.DOTS : held.value();
    }
}
