// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

/**
 * What became of many accounts that were to be turned off or on.
 *
 * @param done turned now
 * @param waiting cannot be enabled before their user activates them (AV-7)
 */
public record Switched(int done, int waiting) {}
