// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.account.AccountFilter;
import io.demarc.account.AccountRow;
import io.demarc.account.AccountStatus;
import io.demarc.account.AccountType;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** AV-3, AV-6, SM-5: who is left out of a campaign, and why. */
class AudienceTest {

    private static final Set<String> NOBODY = Set.of();

    @ParameterizedTest
    @EnumSource
    void whoeverHasAMobileClientGetsTheMessage(MessageKind kind) {
        assertThat(judge(Rows.elena(), kind, false, NOBODY)).isNull();
    }

    @Test
    void aDeskPhoneHasNothingToInstallOrActivateButCanBeWrittenTo() {
        var deskPhone = Rows.row("Reception", Rows.MOBILE, AccountType.SNOM, AccountStatus.CREATED);

        assertThat(judge(deskPhone, MessageKind.INSTALLATION, false, NOBODY)).isEqualTo(Exclusion.NO_CLIENT);
        assertThat(judge(deskPhone, MessageKind.ACTIVATION, false, NOBODY)).isEqualTo(Exclusion.NO_CLIENT);
        assertThat(judge(deskPhone, MessageKind.FREE_TEXT, false, NOBODY)).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void aNumberWithoutPrefixIsRefused(MessageKind kind) {
        var internal = Rows.row("Elena", "203", AccountType.PGSM, AccountStatus.CREATED);

        assertThat(judge(internal, kind, false, NOBODY)).isEqualTo(Exclusion.NO_PREFIX);
    }

    @Test
    void whoIsActivatedGetsNoLinkUnlessAskedFor() {
        var activated = Rows.row("Elena", Rows.MOBILE, AccountType.PGSM, AccountStatus.ACTIVATED);

        assertThat(judge(activated, MessageKind.ACTIVATION, false, NOBODY)).isEqualTo(Exclusion.ALREADY_ACTIVATED);
        assertThat(judge(activated, MessageKind.INSTALLATION, false, NOBODY)).isEqualTo(Exclusion.ALREADY_ACTIVATED);
        assertThat(judge(activated, MessageKind.FREE_TEXT, false, NOBODY)).isNull();
        assertThat(Audience.judge(activated, campaign(MessageKind.ACTIVATION, true), false, NOBODY))
                .isNull();
    }

    @Test
    void whoGotALinkAMomentAgoWaits() {
        assertThat(judge(Rows.elena(), MessageKind.ACTIVATION, true, NOBODY)).isEqualTo(Exclusion.COOLING_DOWN);
    }

    @Test
    void whoSaidStopGetsNoBulkMessage() {
        assertThat(judge(Rows.elena(), MessageKind.FREE_TEXT, false, Set.of(Rows.MOBILE)))
                .isEqualTo(Exclusion.OPTED_OUT);
    }

    @Test
    void stopNeverStopsInstallationOrActivation() {
        assertThat(judge(Rows.elena(), MessageKind.ACTIVATION, false, Set.of(Rows.MOBILE)))
                .isNull();
        assertThat(judge(Rows.elena(), MessageKind.INSTALLATION, false, Set.of(Rows.MOBILE)))
                .isNull();
    }

    private static Exclusion judge(AccountRow row, MessageKind kind, boolean coolingDown, Set<String> optedOut) {
        return Audience.judge(row, campaign(kind, false), coolingDown, optedOut);
    }

    private static Campaign campaign(MessageKind kind, boolean alsoActivated) {
        return new Campaign(kind, "text", 1L, Recipients.matching(AccountFilter.ALL), alsoActivated);
    }
}
