// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import java.io.Serializable;

/** A card as a page or a program shows it. */
public record RateCardView(long id, long providerId, RateCardForm form) implements Serializable {}
