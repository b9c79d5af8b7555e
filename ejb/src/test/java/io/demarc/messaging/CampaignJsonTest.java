// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.demarc.account.AccountFilter;
import io.demarc.account.AccountStatus;
import io.demarc.account.AccountType;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** BA-5: a campaign is the same after a restart of the server. */
class CampaignJsonTest {

    @Property
    void whatIsWrittenIsReadBack(@ForAll("campaigns") Campaign campaign) {
        assertEquals(campaign, CampaignJson.read(CampaignJson.write(campaign)));
    }

    @Provide
    Arbitrary<Campaign> campaigns() {
        return Combinators.combine(
                        Arbitraries.of(MessageKind.class),
                        Arbitraries.strings().ofMaxLength(60),
                        ids(),
                        recipients(),
                        Arbitraries.of(true, false))
                .as(Campaign::new);
    }

    private static Arbitrary<Recipients> recipients() {
        return Arbitraries.oneOf(
                ids().list().ofMaxSize(20).map(Recipients::chosen),
                ids().map(Recipients::failedIn),
                filters().map(Recipients::matching));
    }

    private static Arbitrary<AccountFilter> filters() {
        return Combinators.combine(
                        Arbitraries.strings().ofMaxLength(20).injectNull(0.3),
                        ids().injectNull(0.3),
                        ids().injectNull(0.3),
                        Arbitraries.of(AccountStatus.class).injectNull(0.3),
                        Arbitraries.of(true, false).injectNull(0.3),
                        Arbitraries.of(AccountType.class).injectNull(0.3),
                        Arbitraries.of(true, false).injectNull(0.3),
                        ids().list().ofMaxSize(5).injectNull(0.5))
                .as(AccountFilter::new);
    }

    private static Arbitrary<Long> ids() {
        return Arbitraries.longs().between(1, Long.MAX_VALUE);
    }
}
