// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.account.AccountDirectory;
import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.OrganizationFilter;
import io.demarc.tenancy.OrganizationRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Whose calls they are: the accounts and organizations of a provider as they stood some seconds ago. */
@ApplicationScoped
class CallDirectory {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int MOST_PROVIDERS = 8;

    @Inject
    AccountDirectory accounts;

    @Inject
    OrganizationRegistry organizations;

    @Inject
    Clock clock;

    private final Map<Long, Parties> known = new LinkedHashMap<>(MOST_PROVIDERS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Parties> eldest) {
            return size() > MOST_PROVIDERS;
        }
    };

    /** @param notBefore who was made before it is known */
    Parties of(long providerId, Instant notBefore) {
        var fresh = clock.instant().minus(FRESH);
        var oldest = notBefore.isAfter(fresh) ? notBefore : fresh;
        synchronized (known) {
            var parties = known.get(providerId);
            if (parties != null && !parties.readAt().isBefore(oldest)) {
                return parties;
            }
        }
        var read = CallContext.callAs(Caller.worker("calls", TenantPath.provider(providerId)), () -> read(providerId));
        synchronized (known) {
            known.put(providerId, read);
        }
        return read;
    }

    private Parties read(long providerId) {
        var readAt = clock.instant();
        var byUsername = new HashMap<String, AccountDirectory.Entry>();
        accounts.of(providerId).forEach(entry -> byUsername.put(entry.username(), entry));
        var byName = new HashMap<String, Long>();
        organizations
                .namesAfter(OrganizationFilter.ofProvider(providerId), 0, Integer.MAX_VALUE)
                .forEach((id, name) -> byName.put(name.toLowerCase(Locale.ROOT), id));
        return new Parties(readAt, byUsername, byName);
    }

    /**
     * The accounts by their usernames, the organizations by their names in small letters.
     *
     * @param readAt when they stood so
     */
    record Parties(Instant readAt, Map<String, AccountDirectory.Entry> accounts, Map<String, Long> organizations) {}
}
