// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.util.List;

/** What a bank's app reads from the QR code of an invoice (EPC069-12). */
public final class BankApp {

    private BankApp() {}

    /** The elements of the code, from the service tag on; the eighth is currency and amount. */
    public static List<String> reads(InvoiceDocument document) {
        return EpcCode.of(document).isEmpty()
                ? List.of()
                : EpcCode.text(document).lines().toList();
    }
}
