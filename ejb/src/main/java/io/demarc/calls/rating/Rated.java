// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

/**
 * What became of a call.
 *
 * @param setAside why it could not be rated; null when it was
 * @param destinationId 0 for none
 * @param rateId 0 for none
 * @param billedSeconds the seconds that are paid for
 * @param chargeMicros what the customer pays, in 1e-6 of the currency
 * @param costRateId 0 for none: then nobody knows what the call cost
 * @param costMicros what the provider pays, in 1e-6 of the currency
 */
public record Rated(
        SetAside setAside,
        long destinationId,
        long rateId,
        int billedSeconds,
        long chargeMicros,
        long costRateId,
        long costMicros) {

    static Rated setAside(SetAside reason) {
        return new Rated(reason, 0, 0, 0, 0, 0, 0);
    }

    public boolean isSetAside() {
        return setAside != null;
    }
}
