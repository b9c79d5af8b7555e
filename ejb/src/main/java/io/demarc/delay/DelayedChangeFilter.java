// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import java.io.Serializable;

/**
 * Which delayed changes; null leaves a condition out.
 *
 * @param targetId of a record of {@code kind}
 * @param waiting whether something is still to be done
 * @param author the login of the one who ordered it
 * @param unread only the caller's own that were not made and that the caller does not know of
 */
public record DelayedChangeFilter(
        String search,
        ChangeKind kind,
        Long targetId,
        ChangeState state,
        Boolean waiting,
        String author,
        boolean unread)
        implements Serializable {

    public static DelayedChangeFilter waitingFor(ChangeKind kind, long targetId) {
        return new DelayedChangeFilter(null, kind, targetId, null, true, null, false);
    }
}
