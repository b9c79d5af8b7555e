// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

/**
 * The calls behind a line: for readers, no amount follows from it.
 *
 * @param calls how many
 * @param seconds that were billed
 */
public record Usage(long calls, long seconds) {}
