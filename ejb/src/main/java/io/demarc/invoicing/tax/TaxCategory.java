// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.tax;

/** How a sale is taxed: the codes of UNCL 5305 that EN 16931 knows for a telephone service (BT-151). */
public enum TaxCategory {
    /** At a rate. */
    S,
    /** At the rate zero. */
    Z,
    /** Exempt. */
    E,
    /** Reverse charge: the buyer owes the tax. */
    AE,
    /** To a business in another state of the European Union. */
    K,
    /** Exported. */
    G,
    /** Outside the scope of the tax. */
    O;

    /** Whether tax is added; in all other categories the rate is 0. */
    public boolean isTaxed() {
        return this == S;
    }

    /** Whether the invoice must say why there is no tax (BR-E-10, BR-AE-10, BR-IC-10, BR-G-10, BR-O-10); S and Z must not (BR-S-10, BR-Z-10). */
    public boolean needsReason() {
        return this != S && this != Z;
    }

    /** Whether the buyer must be known by a tax or legal id (BR-AE-02, BR-IC-02). */
    public boolean needsBuyersTaxId() {
        return this == AE || this == K;
    }
}
