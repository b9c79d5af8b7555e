// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import java.io.Serializable;

/**
 * What a call is charged and why, in steps that anybody can follow with a pencil (CL-2).
 *
 * @param digits of the number, as prefixes are compared with them
 * @param setAside why it cannot be rated; null when it can
 * @param charge what the customer pays; null when there is no card
 * @param cost what the provider pays; null when there is no card, or the caller may not know
 */
public record PriceExplanation(AskedCall call, String digits, SetAside setAside, PriceReason charge, PriceReason cost)
        implements Serializable {}
