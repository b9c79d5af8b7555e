// SPDX-License-Identifier: Apache-2.0
package io.demarc.mail;

/** A file that goes with a letter. */
public final class Attachment {

    private final String name;
    private final String mediaType;
    private final byte[] content;

    /**
     * @param name that the reader sees
     * @param mediaType such as {@code application/pdf}
     */
    public Attachment(String name, String mediaType, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return "Attachment[" + name + "]";
    }
}
