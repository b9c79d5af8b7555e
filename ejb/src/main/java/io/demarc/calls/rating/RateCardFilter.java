// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

/**
 * Which cards a list shows.
 *
 * @param search part of a name; null for all
 * @param purpose null for both
 */
public record RateCardFilter(String search, CardPurpose purpose) {}
