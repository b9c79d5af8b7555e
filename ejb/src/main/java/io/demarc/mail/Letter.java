// SPDX-License-Identifier: Apache-2.0
package io.demarc.mail;

/** An e-mail in plain text to one person. */
public record Letter(String to, String subject, String text) {

    @Override
    public String toString() {
        return "Letter[" + subject + "]";
    }
}
