// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

/** How a maker writes its configuration files, and what a value must not break in them. */
public enum FileFormat {
    XML("application/xml", "xml"),
    /** A key, an equals sign and a value on each line, without any quoting: only a line's end could end a value. */
    KEY_VALUE("text/plain", "cfg");

    private final String mediaType;
    private final String extension;

    FileFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** With the character set; every file is UTF-8. */
    public String contentType() {
        return mediaType + "; charset=utf-8";
    }

    public String extension() {
        return extension;
    }

    String escape(String value) {
        if (this == KEY_VALUE) {
            return value;
        }
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
