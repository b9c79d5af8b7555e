// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import static io.demarc.access.Permission.ORGANIZATION_READ;

import io.demarc.access.Requires;
import io.demarc.kernel.Money;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** How an organization stands at this moment, as far as those tell who know it (CU-1). */
@Stateless
public class OrganizationStanding {

    @Inject
    OrganizationRepository organizations;

    @Inject
    Event<BalanceQuestion> balances;

    @Inject
    Event<ChannelsQuestion> channels;

    @Requires(ORGANIZATION_READ)
    public OrganizationFigures of(long id) {
        var organization = organizations.get(id);
        var terms = organization.terms();
        var balance = new BalanceQuestion(id, organization.currency());
        balances.fire(balance);
        var inUse = new ChannelsQuestion(id);
        channels.fire(inUse);
        return new OrganizationFigures(
                organization.status(),
                balance.balance() == null ? Money.zero(organization.currency()) : balance.balance(),
                balance.balance() != null,
                new Money(terms.debitLimit(), organization.currency()),
                inUse.inUse(),
                terms.channels());
    }
}
