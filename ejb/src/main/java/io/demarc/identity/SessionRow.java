// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line in the list of one's sessions.
 *
 * @param lastSeenAt to the minute
 * @param address the IP address that it was opened from
 * @param userAgent what the browser calls itself; null when it says nothing
 * @param current whether it is the one that asks
 */
public record SessionRow(
        long id, Instant openedAt, Instant lastSeenAt, String address, String userAgent, boolean current)
        implements Serializable {}
