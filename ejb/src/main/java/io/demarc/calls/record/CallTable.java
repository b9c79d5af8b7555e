// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** How a database takes many calls at once. */
interface CallTable {

    /** The columns of call_record, in the order in which calls are written. */
    String COLUMNS = "id, provider_id, organization_id, account_id, load_id, started_at, call_id, leg, caller, callee, "
            + "outcome, duration, state, reason, destination_id, rate_id, billed_seconds, charge, cost_rate_id, cost";

    /** The columns of call_delta, in the order in which sums are written. */
    String DELTA_COLUMNS =
            "load_id, provider_id, organization_id, hour_utc, destination_id, attempts, connected, duration, "
                    + "billed_duration, charge, cost";

    /**
     * Stores those that are not stored yet.
     *
     * @param calls in {@link NewCall#ORDER}
     */
    Stored store(Connection connection, Load load, List<NewCall> calls) throws SQLException;

    void add(Connection connection, Load load, Collection<HourTally.Sums> sums) throws SQLException;

    /**
     * What became of calls, by their places in the list.
     *
     * @param fresh those that were stored
     * @param different those that were not, because a call with other contents has their id, leg and start
     */
    record Stored(BitSet fresh, BitSet different) {

        static Stored all(int calls) {
            var fresh = new BitSet(calls);
            fresh.set(0, calls);
            return new Stored(fresh, new BitSet());
        }
    }
}
