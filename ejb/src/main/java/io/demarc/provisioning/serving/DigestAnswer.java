// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.provisioning.device.MacAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a phone answers to a challenge of HTTP digest: RFC 7616, and without {@code qop} RFC 2617. The user is the MAC
 * address of the phone, the password its secret.
 *
 * @param parameters of the header, by their names in lower case
 */
record DigestAnswer(DigestAlgorithm algorithm, Map<String, String> parameters) {

    static final String REALM = "phones";

    private static final Pattern PARAMETER =
            Pattern.compile("\\G[\\s,]*(\\w{1,20})\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.){0,300})\"|([^\\s,\"]{1,300}))");

    DigestAnswer {
        parameters = Map.copyOf(parameters);
    }

    /** @param text of the header, behind the word Digest; empty when something that it must have is missing */
    static Optional<DigestAnswer> parse(String text) {
        var parameters = new HashMap<String, String>();
        for (var each = PARAMETER.matcher(text); each.find(); ) {
            var value = each.group(2) == null ? each.group(3) : each.group(2).replaceAll("\\\\(.)", "$1");
            parameters.put(each.group(1).toLowerCase(Locale.ROOT), value);
        }
        var qop = parameters.get("qop");
        var complete = parameters.keySet().containsAll(Set.of("username", "realm", "nonce", "uri", "response"))
                && (qop == null
                        || (qop.equals("auth") && parameters.containsKey("cnonce") && parameters.containsKey("nc")));
        return complete
                ? DigestAlgorithm.named(parameters.get("algorithm")).map(each -> new DigestAnswer(each, parameters))
                : Optional.empty();
    }

    Optional<MacAddress> user() {
        return MacAddress.typedOrNone(parameters.get("username"));
    }

    String nonce() {
        return parameters.get("nonce");
    }

    /**
     * Whether whoever made it knows {@code secret}. The time that it takes does not depend on the answer.
     *
     * @param path what was asked for, as it ends the address: a proxy may have changed what stands before it
     */
    boolean proves(String secret, String method, String path) {
        var a1 = algorithm.hash(parameters.get("username") + ":" + parameters.get("realm") + ":" + secret);
        var a2 = algorithm.hash(method + ":" + parameters.get("uri"));
        var expected = algorithm.hash(a1 + ":" + middle() + ":" + a2);
        var given = parameters.get("response").toLowerCase(Locale.ROOT);
        var same = MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.UTF_8));
        return same && isFor(path) && parameters.get("realm").equals(REALM);
    }

    private String middle() {
        return parameters.get("qop") == null
                ? nonce()
                : String.join(":", nonce(), parameters.get("nc"), parameters.get("cnonce"), parameters.get("qop"));
    }

    private boolean isFor(String path) {
        var uri = parameters.get("uri");
        var query = uri.indexOf('?');
        return (query < 0 ? uri : uri.substring(0, query)).endsWith("/" + path);
    }

    @Override
    public String toString() {
        return "DigestAnswer[" + parameters.get("username") + "]";
    }
}
