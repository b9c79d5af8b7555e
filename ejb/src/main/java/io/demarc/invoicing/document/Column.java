// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

/** A column of a document's table; what is sold and its amount always stand there. */
public enum Column {
    CALLS(44),
    MINUTES(54),
    QUANTITY(54),
    PRICE(66),
    TAX(40);

    /** In points. */
    private final float width;

    Column(float width) {
        this.width = width;
    }

    float width() {
        return width;
    }
}
