// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

/** A line in the list of groups (GA-3). */
public record GroupRow(
        Long id, Long organizationId, String name, String adminContact, String organization, long accounts) {}
