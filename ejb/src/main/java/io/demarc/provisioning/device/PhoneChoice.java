// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.kernel.TenantPath;

/** A device as somebody picks it out of a list. */
public record PhoneChoice(
        long id, String name, String mac, Maker maker, String model, String firmware, TenantPath place) {

    static final String COLUMNS = "e.id, e.name, e.mac, e.maker, e.model, e.firmware, e.providerId, e.organizationId";

    public PhoneChoice(
            Long id,
            String name,
            String mac,
            Maker maker,
            String model,
            String firmware,
            Long providerId,
            Long organizationId) {
        this(
                id,
                name,
                new MacAddress(mac).formatted(),
                maker,
                model,
                firmware,
                new TenantPath(providerId, organizationId));
    }
}
