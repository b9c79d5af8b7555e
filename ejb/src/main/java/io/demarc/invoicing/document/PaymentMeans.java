// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

/**
 * The account to pay into by credit transfer (BG-16, BG-17; code 58 for SEPA, 30 for others).
 *
 * @param accountHolder BT-85; may be null
 * @param iban BT-84: IBAN or another account number, without blanks
 * @param bic BT-86; may be null
 * @param reference BT-83: what the payer writes; may be null
 */
public record PaymentMeans(String accountHolder, String iban, String bic, String reference) {

    public PaymentMeans {
        if (iban == null || !iban.matches("[0-9A-Za-z]{1,34}")) {
            throw new IllegalArgumentException("An account is named by 1 to 34 letters and digits (BR-50, BR-61)");
        }
    }
}
