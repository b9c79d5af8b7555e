// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import java.util.List;

/** The locked series of a provider. */
record Numbers(List<InvoiceSeries> series) {

    /** The one that gives numbers to documents of this kind now. */
    InvoiceSeries of(InvoiceKind kind) {
        return series.stream()
                .filter(each -> each.kind() == kind && each.isOpen())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no open series for " + kind));
    }
}
