// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

/** How a sale is taxed (BT-95, BT-102, BT-118, BT-151; UNTDID 5305 as far as EN 16931 knows it). */
public enum TaxCategory {
    /** Taxed at a rate above zero. */
    S(null),
    /** Taxed at the rate zero. */
    Z(null),
    /** Exempt; the law that exempts is named. */
    E(null),
    /** Reverse charge: the buyer owes the tax. */
    AE("VATEX-EU-AE"),
    /** Supplied to another member state of the European Union. */
    K("VATEX-EU-IC"),
    /** Exported from the European Union. */
    G("VATEX-EU-G"),
    /** Not subject to value added tax at all. */
    O("VATEX-EU-O");

    private final String exemption;

    TaxCategory(String exemption) {
        this.exemption = exemption;
    }

    /** The code of the CEF's VATEX list that says why no tax is asked (BT-121); null where the list has none for all. */
    public String exemptionCode() {
        return exemption;
    }

    /** Whether a document must say why no tax is asked (BR-E-10, BR-AE-10, BR-IC-10, BR-G-10, BR-O-10). */
    public boolean needsReason() {
        return this != S && this != Z;
    }
}
