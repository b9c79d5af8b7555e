// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as a phone gets it.
 *
 * @param contentType with the character set
 * @param text what it says, in UTF-8
 * @param sha256 of its bytes, 64 hexadecimal digits in lower case
 * @param template its name; null when it is the shipped one
 * @param versionId the version of the template; null when it is the shipped one
 * @param version its number; 0 when it is the shipped one
 */
public record RenderedFile(
        String contentType, String text, String sha256, String template, Long versionId, int version) {

    static RenderedFile of(String contentType, String text, String template, Long versionId, int version) {
        return new RenderedFile(contentType, text, sha256(text), template, versionId, version);
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "RenderedFile[" + template + ", " + version + ", " + sha256 + "]";
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
