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

    /** Whether the account is known by an IBAN (ISO 13616), and not by a number of its country. */
    boolean isIban() {
        return iban.matches("[A-Z]{2}[0-9]{2}[0-9A-Za-z]{11,30}");
    }

    /** BT-81, UNTDID 4461: SEPA credit transfer where there is an IBAN, else any credit transfer. */
    String code() {
        return isIban() ? "58" : "30";
    }
}
