// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import java.util.List;

/**
 * What a phone gets. Unknown and wrong ones all get {@link #NOTHING}.
 *
 * @param status of HTTP: 200, 304, 401 or 404
 * @param contentType null without a body
 * @param body to be sent in UTF-8; empty when there is none
 * @param etag in quotes, null when there is none
 * @param challenges values of the header WWW-Authenticate
 */
public record PhoneAnswer(int status, String contentType, String body, String etag, List<String> challenges) {

    public static final PhoneAnswer NOTHING = new PhoneAnswer(404, null, "", null, List.of());

    static PhoneAnswer file(ConfigurationFile file, String ifNoneMatch) {
        var etag = '"' + file.hash() + '"';
        return matches(ifNoneMatch, etag)
                ? new PhoneAnswer(304, null, "", etag, List.of())
                : new PhoneAnswer(200, file.contentType(), file.text(), etag, List.of());
    }

    static PhoneAnswer challenge(List<String> challenges) {
        return new PhoneAnswer(401, null, "", null, challenges);
    }

    /** RFC 9110, section 13.1.2, without {@code *}: that would keep from a phone what it never got. */
    private static boolean matches(String ifNoneMatch, String etag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (var each : ifNoneMatch.split(",", 20)) {
            var tag = each.strip();
            if (tag.equals(etag) || tag.equals("W/" + etag)) {
                return true;
            }
        }
        return false;
    }
}
