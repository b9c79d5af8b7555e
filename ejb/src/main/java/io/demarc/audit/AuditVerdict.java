// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a verification of the whole log found.
 *
 * @param intact whether no entry was changed, removed or added
 * @param entries how many were recomputed
 * @param head to be written down and given to a later verification; null when the log is not intact
 * @param finding null when it is intact
 */
public record AuditVerdict(boolean intact, Instant at, long entries, String head, Finding finding)
        implements Serializable {}
