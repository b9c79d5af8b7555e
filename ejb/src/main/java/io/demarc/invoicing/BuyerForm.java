// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.invoicing.document.TaxCategory;
import java.io.Serializable;

/**
 * How an organization is invoiced. The rate and the days until payment are among its commercial terms (CU-13).
 *
 * @param party bank details and phone are not asked
 * @param language of its invoices, one of the console's
 * @param taxCategory category S takes the rate of the commercial terms
 * @param taxReason why no tax is asked; null for S and Z
 */
public record BuyerForm(PartyDetails party, String language, LinesBy linesBy, TaxCategory taxCategory, String taxReason)
        implements Serializable {}
