// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.provisioning.device.MacAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.security.auth.x500.X500Principal;

/**
 * Finds the MAC address in the subject of the certificate that a maker put into a phone. Each maker has its own place for
 * it; a certificate that all phones of a maker share names none, and opens nothing.
 */
final class CertificateSubject {

    private static final Map<String, String> SERIAL_NUMBER = Map.of("2.5.4.5", "SERIALNUMBER");
    private static final Pattern CISCO_NAME =
            Pattern.compile("SPA[\\w-]+, ?MAC: ?(?<mac>[0-9A-Fa-f]{12}), ?Serial: ?\\w+");
    private static final Pattern YEALINK_SERIAL = Pattern.compile("[\\w-]*-(?<mac>[0-9A-Fa-f]{12})");
    private static final Pattern BARE = Pattern.compile("(?<mac>[0-9A-Fa-f]{12}|(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2})");

    private CertificateSubject() {}

    /** Empty when it names none, or leaves a doubt. */
    static Optional<MacAddress> mac(X500Principal subject) {
        var parts = parts(subject);
        var name = only(parts, "CN");
        if (name.equals("yealink.com")) {
            return read(YEALINK_SERIAL, only(parts, "SERIALNUMBER"));
        }
        var named = read(BARE, name).or(() -> read(CISCO_NAME, name));
        var isCisco = only(parts, "O").toLowerCase(Locale.ROOT).startsWith("cisco");
        return named.isPresent() || !isCisco ? named : read(BARE, only(parts, "ST"));
    }

    private static Optional<MacAddress> read(Pattern writing, String text) {
        var found = writing.matcher(text);
        return found.matches() ? MacAddress.typedOrNone(found.group("mac")) : Optional.empty();
    }

    private static String only(Map<String, List<String>> parts, String type) {
        var values = parts.getOrDefault(type, List.of());
        return values.size() == 1 ? values.get(0) : "";
    }

    private static Map<String, List<String>> parts(X500Principal subject) {
        var parts = new HashMap<String, List<String>>();
        try {
            for (var part : new LdapName(subject.getName(X500Principal.RFC2253, SERIAL_NUMBER)).getRdns()) {
                if (part.size() == 1 && part.getValue() instanceof String value) {
                    parts.computeIfAbsent(part.getType().toUpperCase(Locale.ROOT), unused -> new ArrayList<>())
                            .add(value);
                }
            }
        } catch (InvalidNameException notWritten) {
            return Map.of();
        }
        return parts;
    }
}
