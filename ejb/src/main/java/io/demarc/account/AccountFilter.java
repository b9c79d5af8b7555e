// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import java.util.List;

/**
 * Which accounts; null leaves a condition out.
 *
 * @param activated true for those whose last status is ACTIVATED, false for the others
 * @param organizationIds several organizations
 */
public record AccountFilter(
        String search,
        Long organizationId,
        Long groupId,
        AccountStatus status,
        Boolean enabled,
        AccountType type,
        Boolean activated,
        List<Long> organizationIds) {

    public static final AccountFilter ALL = new AccountFilter(null, null, null, null, null, null, null, null);

    public static AccountFilter inGroup(long groupId) {
        return new AccountFilter(null, null, groupId, null, null, null, null, null);
    }

    public static AccountFilter inOrganization(long organizationId) {
        return new AccountFilter(null, organizationId, null, null, null, null, null, null);
    }

    public static AccountFilter inOrganizations(List<Long> organizationIds) {
        return new AccountFilter(null, null, null, null, null, null, null, List.copyOf(organizationIds));
    }
}
