// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import io.demarc.calls.rating.SetAside;
import java.io.Serializable;
import java.time.Instant;

/**
 * Calls that are set aside for the same reason, of one organization to numbers that begin alike.
 *
 * @param digits with which the numbers begin, at most four
 * @param example one of the numbers
 * @param first the oldest of them
 * @param last the newest of them
 */
public record AsideGroup(
        SetAside reason,
        long organizationId,
        String organization,
        String digits,
        long calls,
        String example,
        Instant first,
        Instant last)
        implements Serializable {}
