// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing;

import io.demarc.invoicing.PaymentForm;
import io.demarc.kernel.Problems;
import io.demarc.web.ui.TypedAmount;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What is typed about a payment. */
public class PaymentFields implements Serializable {

    private static final long serialVersionUID = 1;

    private String receivedOn = LocalDate.now(ZoneOffset.UTC).toString();
    private String amount;
    private String reference;
    private boolean oldestFirst = true;

    static PaymentFields of(BigDecimal open) {
        var fields = new PaymentFields();
        fields.amount = open == null || open.signum() <= 0 ? null : TypedAmount.text(open);
        return fields;
    }

    PaymentForm form() {
        var problems = new Problems();
        var form = new PaymentForm(
                TypedDay.read(problems, "receivedOn", receivedOn),
                TypedAmount.read(problems, "amount", amount),
                reference,
                null,
                oldestFirst);
        problems.throwIfAny();
        return form;
    }

    public String getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(String receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public boolean isOldestFirst() {
        return oldestFirst;
    }

    public void setOldestFirst(boolean oldestFirst) {
        this.oldestFirst = oldestFirst;
    }
}
