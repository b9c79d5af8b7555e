// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import java.io.Serializable;

/**
 * Which payments; null leaves a condition out.
 *
 * @param search in the reference
 * @param unallocated only those of which something is left
 */
public record PaymentFilter(String search, Long organizationId, boolean unallocated) implements Serializable {}
