// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An invoice counted again.
 *
 * @param gross as it stands on the invoice
 * @param recounted what its lines add up to with tax
 * @param lines what the lines of calls add up to before they are rounded, 6 decimals
 * @param facts what the hourly facts on the invoice add up to
 * @param calls what the calls behind those add up to, as far as they are still kept
 * @param credit whether it is a credit note, behind which there are no facts of its own
 * @param billedAgain whether it was taken back and its facts stand elsewhere; then none may be left on it
 */
public record InvoiceProof(
        BigDecimal gross,
        BigDecimal recounted,
        BigDecimal lines,
        BigDecimal facts,
        BigDecimal calls,
        boolean credit,
        boolean billedAgain)
        implements Serializable {

    public boolean isGrossRight() {
        return gross.compareTo(recounted) == 0;
    }

    public boolean isLinesRight() {
        return credit || (billedAgain ? BigDecimal.ZERO : lines).compareTo(facts) == 0;
    }

    public boolean isCallsRight() {
        return credit || facts.compareTo(calls) == 0;
    }

    public boolean isRight() {
        return isGrossRight() && isLinesRight() && isCallsRight();
    }
}
