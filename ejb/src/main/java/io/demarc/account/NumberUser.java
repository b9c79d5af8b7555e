// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

/** A username and whose account has it. */
public record NumberUser(String username, Long organizationId) {}
