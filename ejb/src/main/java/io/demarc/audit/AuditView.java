// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import java.util.List;

/**
 * An entry with all that it says.
 *
 * @param lane the chain that it stands in
 * @param seq its place in that chain, from 1
 */
public record AuditView(AuditRow entry, int lane, long seq, List<FieldChange> changes) {}
