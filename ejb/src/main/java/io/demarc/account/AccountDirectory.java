// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Which organization an account belongs to, for workers that look up thousands. It asks nobody for a permission: whoever
 * answers with what it says has checked who asks.
 */
@ApplicationScoped
public class AccountDirectory {

    @Inject
    AccountRepository accounts;

    /** The accounts of a provider, as far as they are in the caller's scope. */
    public List<Entry> of(long providerId) {
        return accounts.directory(providerId);
    }

    /** An account and whose it is. */
    public record Entry(String username, Long accountId, Long organizationId) {}
}
