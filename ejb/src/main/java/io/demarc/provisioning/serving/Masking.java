// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.provisioning.device.Phone;
import io.demarc.provisioning.device.PhoneLine;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Hides what is secret in a phone's configuration from whoever looks at it.
 *
 * @param secrets as they stand in the file; longer ones first, since one may be a part of another
 */
record Masking(List<String> secrets) {

    static final String MASK = "••••••";

    Masking {
        secrets = List.copyOf(secrets);
    }

    static Masking of(Phone phone) {
        var all = Stream.concat(
                        Stream.of(phone.secret()), phone.lines().stream().map(PhoneLine::password))
                .filter(Objects::nonNull)
                .filter(secret -> !secret.isEmpty())
                .flatMap(secret -> Stream.of(secret, escaped(secret)))
                .distinct()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList();
        return new Masking(all);
    }

    String mask(String text) {
        var masked = text;
        for (var secret : secrets) {
            masked = masked.replace(secret, MASK);
        }
        return masked;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return "Masking[" + secrets.size() + "]";
    }
}
