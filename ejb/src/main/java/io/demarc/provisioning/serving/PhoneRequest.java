// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What came from a phone, or from somebody who pretends to be one.
 *
 * @param method GET or HEAD
 * @param path below {@code /provision/}, as it was sent
 * @param address of the sender
 * @param agent the header User-Agent, null when there is none
 * @param authorization the header Authorization, null when there is none
 * @param isSecure whether nobody overheard it
 * @param certificates of the TLS connection, the sender's own first; empty when it showed none
 * @param ifNoneMatch the header If-None-Match, null when there is none
 */
public record PhoneRequest(
        String method,
        String path,
        String address,
        String agent,
        String authorization,
        boolean isSecure,
        List<X509Certificate> certificates,
        String ifNoneMatch) {

    private static final int LONGEST_AGENT = 300;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    public PhoneRequest {
        certificates = List.copyOf(certificates);
    }

    boolean isHead() {
        return method.equals("HEAD");
    }

    /** The header User-Agent as a log takes it. */
    String shownAgent() {
        if (agent == null) {
            return null;
        }
        var line = CONTROL.matcher(agent).replaceAll(" ").strip();
        return line.length() > LONGEST_AGENT ? line.substring(0, LONGEST_AGENT) : line;
    }

    @Override
    public String toString() {
        return "PhoneRequest[" + method + " " + RequestedFile.parse(path) + " from " + address + "]";
    }
}
