// SPDX-License-Identifier: Apache-2.0
package io.demarc.testkit.phone;

/**
 * A request that a simulated phone made.
 *
 * @param file the last part of the address
 */
public record Asked(String method, String file, int status) {}
