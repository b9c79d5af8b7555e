// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * A call as a program sends it.
 *
 * @param startedAt ISO 8601 with its zone, or seconds since 1970
 * @param account username; whose calls they are is told by it, by the organization's name, or by both
 * @param duration seconds
 * @param outcome SIP status
 */
public record CallInput(
        String callId,
        String leg,
        String startedAt,
        String account,
        String organization,
        String caller,
        String callee,
        Integer duration,
        Integer outcome) {

    /** As the cells of a file, in the order of {@link CallColumns#ALL}. */
    List<String> cells() {
        var cells = new ArrayList<String>();
        for (var value :
                new Object[] {callId, leg, startedAt, account, organization, caller, callee, duration, outcome}) {
            cells.add(value == null ? "" : value.toString());
        }
        return cells;
    }
}
