// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

/**
 * Which requests of phones; null for all.
 *
 * @param search a MAC address in any notation, or a part of the file, the user agent or the address
 * @param address from where, exactly
 */
public record RequestFilter(String search, Long deviceId, Outcome outcome, String address) {}
