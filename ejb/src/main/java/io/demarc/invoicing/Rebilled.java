// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import java.io.Serializable;

/**
 * What became of an invoice that is billed again.
 *
 * @param creditNoteId the id of the credit note that took it back
 * @param draftId the id of the draft on which its calls, charges and adjustments stand now
 */
public record Rebilled(long creditNoteId, long draftId) implements Serializable {}
