// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.record;

import io.demarc.calls.rating.SetAside;
import io.demarc.calls.record.CallFilter;
import io.demarc.calls.record.CallState;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which calls a program asks for. */
public class CallQuery {

    @QueryParam("providerId")
    @Parameter(description = "Needed only by those who work for no provider and name no organization.")
    Long providerId;

    @QueryParam("organizationId")
    Long organizationId;

    @QueryParam("account")
    @Parameter(description = "The username of an account.")
    String account;

    @QueryParam("number")
    @Parameter(description = "Digits with which the caller's or the callee's number begins.")
    String number;

    @QueryParam("from")
    @Parameter(description = "The first instant, such as 2026-03-01T00:00:00Z.")
    Instant from;

    @QueryParam("until")
    @Parameter(description = "The first instant that is not listed.")
    Instant until;

    @QueryParam("state")
    CallState state;

    @QueryParam("reason")
    @Parameter(description = "Why calls are set aside.")
    SetAside reason;

    @QueryParam("destinationId")
    @Parameter(description = "0 for calls to no destination.")
    Long destinationId;

    @QueryParam("invoiceId")
    @Parameter(description = "The invoice that the calls stand on.")
    Long invoiceId;

    CallFilter filter() {
        return filter(null);
    }

    /** @param search what {@code number} says, unless that is there */
    CallFilter filter(String search) {
        return new CallFilter(
                providerId,
                organizationId,
                account,
                number == null ? search : number,
                from,
                until,
                state,
                reason,
                destinationId,
                invoiceId);
    }
}
