// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import io.demarc.provisioning.device.Phone;
import java.util.Locale;
import java.util.Map;

/**
 * Where phones fetch their files.
 *
 * @param server the address for all phones, without a slash at the end; a device's own continues it with its secret
 */
public record Addresses(String server) {

    Map<String, Object> values() {
        return Map.of(
                "server.url", server,
                "server.hostAndPath", withoutScheme(server),
                "server.https", server.toLowerCase(Locale.ROOT).startsWith("https:"));
    }

    Map<String, Object> values(Phone phone) {
        var own = server + "/" + phone.secret();
        return Map.of("device.url", own, "device.hostAndPath", withoutScheme(own));
    }

    private static String withoutScheme(String address) {
        return address.replaceFirst("^[A-Za-z]+://", "");
    }
}
