// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.account.AccountRow;
import io.demarc.account.AccountStatus;
import io.demarc.account.AccountType;
import io.demarc.account.Accounts;
import io.demarc.account.ActivationLinks;
import io.demarc.kernel.PhoneNumber;
import io.demarc.tenancy.Organizations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who gets a campaign's message and who is left out; the same for the dry run and for the sending. */
@ApplicationScoped
class Audience {

    @Inject
    Accounts accounts;

    @Inject
    Organizations organizations;

    @Inject
    ActivationLinks links;

    @Inject
    OptOutRepository optOuts;

    @Inject
    MessageRepository messages;

    /**
     * The next of those whom the campaign is for.
     *
     * @param afterId the last one of the page before; 0 at the start
     */
    List<Member> next(Campaign campaign, long providerId, long afterId, int most) {
        var rows = rows(campaign.recipients(), afterId, most);
        var ids = rows.stream().map(AccountRow::id).toList();
        var cooling = campaign.kind().link() == null
                ? Set.<Long>of()
                : links.coolingDown(ids, campaign.kind().link());
        var optedOut = campaign.kind() == MessageKind.FREE_TEXT
                ? optOuts.among(
                        providerId, rows.stream().map(AccountRow::number).toList())
                : Set.<String>of();
        var unserved = unserved(campaign.kind(), rows);
        return rows.stream()
                .map(row -> unserved.containsKey(row.organizationId())
                        ? new Member(row, unserved.get(row.organizationId()))
                        : new Member(row, judge(row, campaign, cooling.contains(row.id()), optedOut)))
                .toList();
    }

    /** The organizations of {@code rows} that get no such message, with the reason (CU-1). */
    Map<Long, Exclusion> unserved(MessageKind kind, Collection<AccountRow> rows) {
        if (kind.link() == null || rows.isEmpty()) {
            return Map.of();
        }
        var ids = rows.stream().map(AccountRow::organizationId).collect(Collectors.toSet());
        return organizations.unserved(ids).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> Exclusion.of(found.getValue())));
    }

    private List<AccountRow> rows(Recipients recipients, long afterId, int most) {
        if (recipients.failedRunId() != null) {
            return accounts.rows(messages.failedAccounts(recipients.failedRunId(), afterId, most));
        }
        if (recipients.accountIds() == null) {
            return accounts.next(recipients.filter(), afterId, most);
        }
        return accounts.rows(recipients.accountIds().stream()
                .filter(id -> id > afterId)
                .limit(most)
                .collect(Collectors.toList()));
    }

    static Exclusion judge(AccountRow row, Campaign campaign, boolean coolingDown, Set<String> optedOut) {
        if (campaign.kind().link() != null && row.type() != AccountType.PGSM) {
            return Exclusion.NO_CLIENT;
        }
        if (!new PhoneNumber(row.number()).isInternational()) {
            return Exclusion.NO_PREFIX;
        }
        if (campaign.kind().link() != null && !campaign.alsoActivated() && row.status() == AccountStatus.ACTIVATED) {
            return Exclusion.ALREADY_ACTIVATED;
        }
        if (coolingDown) {
            return Exclusion.COOLING_DOWN;
        }
        var isBulk = campaign.kind() == MessageKind.FREE_TEXT;
        return isBulk && optedOut.contains(row.number()) ? Exclusion.OPTED_OUT : null;
    }

    /**
     * One of those whom a campaign is for.
     *
     * @param exclusion why there is no message; null when there is one
     */
    record Member(AccountRow account, Exclusion exclusion) {}
}
