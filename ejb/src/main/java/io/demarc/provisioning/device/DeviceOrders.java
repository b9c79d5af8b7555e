// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.access.CallContext;
import io.demarc.account.SipUsers;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.OrganizationRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Finds the organization and the accounts that a row of a file names. */
@ApplicationScoped
class DeviceOrders {

    @Inject
    OrganizationRegistry organizations;

    @Inject
    SipUsers users;

    /** @throws BusinessException when there is no such organization or account in scope */
    NewDevice of(DeviceCells cells) {
        var scope = CallContext.caller().scope();
        var place = scope.organizationId() == null ? organization(cells.organization()) : scope;
        var accounts = cells.accounts();
        if (place == null) {
            if (!accounts.isEmpty()) {
                throw new BusinessException(Problem.at("organization", "required"));
            }
            return NewDevice.unassigned(cells.form());
        }
        return new NewDevice(cells.form(), place.organizationId(), lines(place.organizationId(), accounts));
    }

    private TenantPath organization(String name) {
        return name == null
                ? null
                : organizations
                        .named(name)
                        .orElseThrow(
                                () -> new BusinessException(Problem.at("organization", "device.noSuchOrganization")));
    }

    private Map<Integer, Long> lines(long organizationId, List<String> accounts) {
        var found = users.named(
                organizationId, accounts.stream().filter(Objects::nonNull).toList());
        var lines = new TreeMap<Integer, Long>();
        for (var i = 0; i < accounts.size(); i++) {
            var username = accounts.get(i);
            if (username != null && !found.containsKey(username)) {
                throw new BusinessException(Problem.at(Device.field(i + 1), "device.noSuchAccount"));
            }
            if (username != null) {
                lines.put(i + 1, found.get(username));
            }
        }
        return lines;
    }
}
