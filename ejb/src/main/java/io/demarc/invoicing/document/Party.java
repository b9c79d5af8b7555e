// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

/**
 * Who sells (BG-4) or buys (BG-7).
 *
 * @param name BT-27, BT-44: the legal name
 * @param address BG-5, BG-8
 * @param vatId BT-31, BT-48: with the prefix of its country; null when there is none
 * @param taxNumber BT-32: the seller's number at its tax office; null for buyers and when there is none
 * @param legalId BT-30, BT-47: the number in the register of companies; may be null
 * @param contact BT-41, BT-56: whom to ask; may be null
 * @param phone BT-42, BT-57; may be null
 * @param email BT-43, BT-58, and as electronic address BT-34, BT-49 (scheme EM); may be null
 */
public record Party(
        String name,
        PostalAddress address,
        String vatId,
        String taxNumber,
        String legalId,
        String contact,
        String phone,
        String email) {

    public Party {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("A party needs a name (BR-06, BR-07)");
        }
        if (vatId != null && !vatId.matches("[A-Z]{2}[0-9A-Za-z+*.]{2,30}")) {
            throw new IllegalArgumentException(
                    "A VAT id begins with the two letters of its country (BR-CO-09): " + vatId);
        }
    }

    /** Whether the tax office knows this party under a number. */
    boolean isTaxable() {
        return vatId != null || taxNumber != null;
    }
}
