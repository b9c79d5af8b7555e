// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

/**
 * A file for a phone.
 *
 * @param hash SHA-256 of the text in UTF-8, in hexadecimal digits
 * @param version which version of which template made it, in words
 * @param wipes whether it makes the phone forget its credentials (DV-13)
 */
record ConfigurationFile(String contentType, String text, String hash, String version, boolean wipes) {

    @Override
    public String toString() {
        return "ConfigurationFile[" + hash + "]";
    }
}
