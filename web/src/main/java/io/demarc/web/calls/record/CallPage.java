// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.record;

import io.demarc.calls.rating.AskedCall;
import io.demarc.calls.rating.DialledDigits;
import io.demarc.calls.rating.PriceExplanation;
import io.demarc.calls.rating.PriceExplanations;
import io.demarc.calls.record.CallRef;
import io.demarc.calls.record.CallRow;
import io.demarc.calls.record.Calls;
import io.demarc.tenancy.Organizations;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One call, and why it costs what it costs (CL-2). */
@Named
@ViewScoped
public class CallPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Calls calls;

    @Inject
    PriceExplanations explanations;

    @Inject
    Organizations organizations;

    @Inject
    Breadcrumb breadcrumb;

    private String ref;
    private CallRow call;
    private PriceExplanation explanation;

    /** Called when the page is opened. */
    public void open() {
        call = calls.get(CallRef.parse(ref));
        if (!DialledDigits.of(call.callee()).isEmpty()) {
            var asked = new AskedCall(call.organizationId(), call.callee(), call.startedAt(), call.duration());
            explanation = explanations.explainMade(asked, call.rateId(), call.costRateId());
        }
        breadcrumb
                .in(organizations.path(call.organizationId()))
                .page(ConsolePage.CALLS, "organization=" + call.organizationId())
                .here(call.callId());
    }

    public CallRow getCall() {
        return call;
    }

    /** Null for a call to something that is no number. */
    public PriceExplanation getExplanation() {
        return explanation;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
