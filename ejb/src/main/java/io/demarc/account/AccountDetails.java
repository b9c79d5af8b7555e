// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.store.Secret;

/** What can be said about an account and changed later: everything but its numbers (AC-3). */
public record AccountDetails(
        String username,
        String fullName,
        String email,
        String description,
        boolean visible,
        AccountType type,
        SecurityModel securityModel,
        boolean obfuscation,
        @Secret String obfuscationKey,
        boolean keepAlive,
        Long groupId,
        Long profileId) {

    /** What a new account starts with (AC-4 to AC-6). */
    public static AccountDetails defaults(String username, Long groupId, Long profileId) {
        return new AccountDetails(
                username,
                null,
                null,
                null,
                true,
                AccountType.PGSM,
                SecurityModel.END_TO_END,
                true,
                "9",
                true,
                groupId,
                profileId);
    }
}
