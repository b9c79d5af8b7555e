// SPDX-License-Identifier: Apache-2.0
package io.demarc.mail;

import java.util.List;

/** An e-mail in plain text to one person, with files. */
public record Letter(String to, String subject, String text, List<Attachment> attachments) {

    public Letter {
        attachments = List.copyOf(attachments);
    }

    /** Without files. */
    public Letter(String to, String subject, String text) {
        this(to, subject, text, List.of());
    }

    @Override
    public String toString() {
        return "Letter[" + subject + "]";
    }
}
