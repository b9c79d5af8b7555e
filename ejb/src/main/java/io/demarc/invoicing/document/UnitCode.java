// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

/** What a quantity counts (BT-130, UN/ECE recommendation 20). */
public enum UnitCode {
    PIECE("C62"),
    MINUTE("MIN"),
    DAY("DAY"),
    MONTH("MON");

    private final String code;

    UnitCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
