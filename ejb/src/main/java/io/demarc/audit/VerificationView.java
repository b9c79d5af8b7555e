// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import java.io.Serializable;

/**
 * A verification at this moment.
 *
 * @param done entries that were recomputed
 * @param total how many there were when it began
 * @param verdict null while it goes on
 * @param failed whether it broke off; the server's log says why
 */
public record VerificationView(long done, long total, AuditVerdict verdict, boolean failed) implements Serializable {}
