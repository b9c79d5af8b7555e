// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

/** What a link in a message leads to (AV-5). */
public enum LinkKind {
    /** The page that finds the right client for the phone. */
    INSTALLATION("i"),
    /** The page with the Activate button. */
    ACTIVATION("a");

    private final String path;

    LinkKind(String path) {
        this.path = path;
    }

    /** The part of the address between the application and the token. */
    public String path() {
        return path;
    }
}
