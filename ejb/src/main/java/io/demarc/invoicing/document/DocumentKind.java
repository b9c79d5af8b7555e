// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

/** What a document is (BT-3, UNTDID 1001). */
public enum DocumentKind {
    INVOICE("380"),
    /** Its amounts are positive: that they are given back is what the kind says. */
    CREDIT_NOTE("381");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
