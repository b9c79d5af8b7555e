// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import static java.util.stream.Collectors.toMap;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.kernel.PublicUrl;
import io.demarc.kernel.TenantPath;
import io.demarc.secrets.Vault;
import io.demarc.tenancy.OrganizationRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What holds for a phone: the nearest of what was set for the installation, its provider, its organization and itself. */
@ApplicationScoped
class HoldingSettings {

    private static final Caller PROVISIONING = Caller.system("provisioning");

    @Inject
    SettingRepository settings;

    @Inject
    OrganizationRegistry organizations;

    @Inject
    Vault vault;

    @Inject
    PublicUrl publicUrl;

    /** The domain that phones register at; the host of the public URL unless it is given. */
    @Inject
    @ConfigProperty(name = "demarc.sip.domain")
    @SuppressWarnings("UnnecessaryAssignment") // Tests without a container have nobody who fills it in.
    Optional<String> sipDomain = Optional.empty();

    /** @param deviceId null for whatever holds for all phones of the place */
    Map<String, HeldValue> at(TenantPath place, Long deviceId) {
        return CallContext.callAs(PROVISIONING, () -> {
            var holding = installation();
            var set = settings.holdingFor(place, deviceId).stream()
                    .filter(value -> value.deviceId() == null || value.owner().equals(place))
                    .map(value -> Map.entry(value.name(), held(value)));
            Stream.concat(itself(place).entrySet().stream(), set)
                    .sorted(Comparator.comparing(each -> each.getValue().origin()))
                    .forEach(each -> holding.put(each.getKey(), each.getValue()));
            return holding;
        });
    }

    /** What holds for the phones of a place while nothing is set there. */
    Map<String, HeldValue> above(TenantPath place) {
        if (place.isSystem()) {
            return installation();
        }
        var parent = place.organizationId() == null ? TenantPath.SYSTEM : TenantPath.provider(place.providerId());
        var holding = at(parent, null);
        holding.putAll(CallContext.callAs(PROVISIONING, () -> itself(place)));
        return holding;
    }

    /** An organization's own language and time zone, which its phones have unless somebody sets others for them. */
    private Map<String, HeldValue> itself(TenantPath place) {
        return place.organizationId() == null
                ? Map.of()
                : organizations
                        .form(place.organizationId())
                        .map(form -> Map.of("language", itself(form.language()), "timeZone", itself(form.timeZone())))
                        .orElse(Map.of());
    }

    private static HeldValue itself(String value) {
        return new HeldValue(value, SettingOrigin.ORGANIZATION_ITSELF, false);
    }

    static Map<String, String> values(Map<String, HeldValue> holding) {
        return holding.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().value()));
    }

    /** What the configuration of the installation says. */
    Map<String, HeldValue> installation() {
        var domain = sipDomain.orElseGet(() -> URI.create(publicUrl.address()).getHost());
        var value = new HeldValue(domain, SettingOrigin.INSTALLATION, false);
        return new HashMap<>(Map.of("registrar", value, "domain", value));
    }

    private HeldValue held(SettingValue set) {
        var value = set.isSecret()
                ? vault.open(set.sealed(), set.owner(), SettingValue.field(set.deviceId(), set.name()))
                : set.plain();
        return new HeldValue(value, origin(set), set.isSecret());
    }

    static SettingOrigin origin(SettingValue set) {
        if (set.deviceId() != null) {
            return SettingOrigin.DEVICE;
        }
        return origin(set.owner());
    }

    static SettingOrigin origin(TenantPath place) {
        if (place.isSystem()) {
            return SettingOrigin.ADMINISTRATOR;
        }
        return place.organizationId() == null ? SettingOrigin.PROVIDER : SettingOrigin.ORGANIZATION;
    }
}
