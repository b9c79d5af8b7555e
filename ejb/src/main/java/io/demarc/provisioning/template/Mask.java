// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import io.demarc.provisioning.device.Phone;
import io.demarc.provisioning.device.PhoneLine;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts dots in the place of secrets before anything is rendered: what is not there cannot be shown. */
final class Mask {

    static final String DOTS = "••••••••";

    private Mask() {}

    static Phone over(Phone phone) {
        return new Phone(
                phone.deviceId(),
                phone.mac(),
                phone.name(),
                phone.maker(),
                phone.model(),
                phone.firmware(),
                phone.serial(),
                phone.place(),
                phone.lineCount(),
                phone.lines().stream().map(Mask::over).toList(),
                DOTS,
                phone.isWiped());
    }

    private static PhoneLine over(PhoneLine line) {
        return new PhoneLine(
                line.number(), line.accountId(), line.username(), DOTS, line.displayName(), line.telephone());
    }

    static Map<String, String> over(Map<String, HeldValue> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().secret()
                                ? DOTS
                                : entry.getValue().value()));
    }
}
