// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import io.demarc.access.Act;
import io.demarc.access.CallContext;
import io.demarc.kernel.TenantPath;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What an entry says, before it has a place in the chain.
 *
 * @param at to the microsecond
 * @param data JSON: {@code {"field":{"old":…,"new":…}}}
 */
record Line(
        Instant at,
        String who,
        String onBehalfOf,
        String address,
        Act act,
        String table,
        Long objectId,
        String objectName,
        String data,
        String reason,
        TenantPath owner) {

    private static final int LONGEST_LOGIN = 254;
    private static final int LONGEST_ADDRESS = 45;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_REASON = 300;

    /** By whoever calls at this moment, from where and why. */
    static Line now(
            Instant now, Act act, String table, Long objectId, String objectName, String data, TenantPath owner) {
        var caller = CallContext.caller();
        var origin = CallContext.origin();
        return new Line(
                now.truncatedTo(ChronoUnit.MICROS),
                shortened(caller.name(), LONGEST_LOGIN),
                shortened(caller.onBehalfOf(), LONGEST_LOGIN),
                shortened(origin.address(), LONGEST_ADDRESS),
                act,
                table,
                objectId,
                shortened(objectName, LONGEST_NAME),
                data,
                shortened(origin.reason(), LONGEST_REASON),
                owner);
    }

    private static String shortened(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }
}
