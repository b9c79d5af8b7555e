// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

/**
 * Calls that are stored, or rated again, in one transaction. What it adds to the facts is folded later, once (CL-3).
 *
 * @param firstCallId the first of as many ids as {@link #MOST}, which nobody else gets
 */
record Load(long id, long providerId, long firstCallId) {

    /** So many calls at most; the sequence of their ids counts in these steps. */
    static final int MOST = CallLoads.MOST;
}
