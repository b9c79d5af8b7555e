// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.time.LocalDate;

/**
 * What category {@link TaxCategory#K} asks for (BR-IC-11, BR-IC-12).
 *
 * @param date BT-72; may be null when the document has a period
 * @param country BT-80: ISO 3166-1, two letters
 */
public record Delivery(LocalDate date, String country) {}
