// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

/**
 * Where a party is (BG-5, BG-8).
 *
 * @param street BT-35, BT-50; may be null
 * @param additional BT-36, BT-51; may be null
 * @param postCode BT-38, BT-53; may be null
 * @param city BT-37, BT-52; may be null
 * @param region BT-39, BT-54; may be null
 * @param country BT-40, BT-55: ISO 3166-1, two letters
 */
public record PostalAddress(
        String street, String additional, String postCode, String city, String region, String country) {

    public PostalAddress {
        if (country == null || !country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("An address needs its country in two capital letters (BR-09, BR-11)");
        }
    }
}
