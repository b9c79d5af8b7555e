// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import java.util.regex.Pattern;

/** Whom a miss is counted for. */
final class Source {

    private static final Pattern GROUP = Pattern.compile(":");

    private Source() {}

    /** The IPv4 address, or the network of 64 bits of an IPv6 address: whoever has one has all of its addresses. */
    static String of(String address) {
        if (address.indexOf(':') < 0 || address.indexOf('.') >= 0) {
            return address;
        }
        var head = address.contains("::") ? address.substring(0, address.indexOf("::")) : address;
        var groups = GROUP.split(head);
        var network = new StringBuilder();
        for (var i = 0; i < 4; i++) {
            network.append(i < groups.length && !groups[i].isEmpty() ? groups[i] : "0")
                    .append(':');
        }
        return network + ":/64";
    }
}
