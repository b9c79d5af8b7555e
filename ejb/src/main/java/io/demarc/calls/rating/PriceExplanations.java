// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import static io.demarc.access.Permission.CALL_READ;
import static io.demarc.access.Permission.COST_READ;
import static io.demarc.access.Permission.RATE_READ;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Requires;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.OrganizationRegistry;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Why a call costs what it costs (CL-2). */
@Stateless
public class PriceExplanations {

    @Inject
    OrganizationRegistry organizations;

    @Inject
    Tariffs tariffs;

    @Inject
    ReasonReading reasons;

    /** What a call would be charged by the cards that hold for the organization now. */
    @Requires(RATE_READ)
    public PriceExplanation explain(AskedCall call) {
        return explain(call, null, null);
    }

    /**
     * Why a call that was made is charged what it is: by the rates that it was charged by, whatever cards hold by now.
     *
     * @param rateId null when it was set aside or not connected
     * @param costRateId null likewise, and when nothing is known about its cost
     */
    @Requires(CALL_READ)
    public PriceExplanation explainMade(AskedCall call, Long rateId, Long costRateId) {
        return explain(call, rateId, costRateId);
    }

    private PriceExplanation explain(AskedCall call, Long rateId, Long costRateId) {
        var place = organizations.path(call.organizationId()).orElseThrow(NotFound::new);
        var seesCost = CallContext.caller().may(COST_READ);
        // The cards are the provider's; of them a customer sees what the call's own price is made of.
        var provider = Caller.worker("rating", TenantPath.provider(place.providerId()));
        return CallContext.callAs(provider, () -> {
            var cards = tariffs.of(place.providerId()).of(call.organizationId());
            var charge = reasons.read(CardPurpose.SELL, call, rateId, cards.sell());
            return new PriceExplanation(
                    call,
                    call.digits(),
                    setAside(call, charge),
                    charge,
                    seesCost ? reasons.read(CardPurpose.COST, call, costRateId, cards.cost()) : null);
        });
    }

    private static SetAside setAside(AskedCall call, PriceReason charge) {
        if (call.seconds() == 0) {
            return null;
        }
        if (charge == null) {
            return SetAside.NO_CARD;
        }
        if (charge.version() == null) {
            return SetAside.NO_VERSION;
        }
        return charge.rate() == null ? SetAside.NO_RATE : null;
    }
}
