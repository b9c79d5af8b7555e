// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

/**
 * Where the accounts of a file shall go.
 *
 * @param profileId null for the group's own profile
 */
public record ImportOrder(String fileName, Long groupId, Long profileId) {}
