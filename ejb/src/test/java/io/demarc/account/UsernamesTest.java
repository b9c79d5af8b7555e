// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.tenancy.Loss;
import io.demarc.tenancy.NumberBlocks;
import io.demarc.tenancy.NumberRangeForm;
import io.demarc.tenancy.OrganizationDeletions;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.OrganizationStatus;
import io.demarc.tenancy.Organizations;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CU-8: usernames are picked from the blocks of the organization, and nobody takes those of another. */
class UsernamesTest {

    private final TelephoneUsers users = new TelephoneUsers();
    private final NumberBlocks blocks = users.domain.bean(NumberBlocks.class);
    private long acme;
    private long others;
    private long othersGroup;

    @BeforeEach
    void twoOrganizationsOfWhichTheSecondHasABlock() {
        users.domain.bean(BlockKeeper.class);
        acme = users.as(users.operator, () -> users.domain.bean(Groups.class).path(users.group))
                .organizationId();
        others = users.as(
                users.operator,
                () -> users.domain
                        .bean(Organizations.class)
                        .create(
                                null,
                                OrganizationForm.plain("Bluebird", OrganizationStatus.ACTIVE, "it", "Europe/Rome")));
        othersGroup = users.as(
                users.operator,
                () -> users.domain
                        .bean(Groups.class)
                        .create(others, new GroupForm("Desk", null, null, null, users.profile)));
        users.as(TelephoneUsers.INSTALLATION, () -> {
            blocks.changeRange(new NumberRangeForm(995L, 10));
            return blocks.assign(others);
        });
    }

    @AfterEach
    void close() {
        users.close();
    }

    @Test
    void theLowestFreeNumbersAreOfferedAlsoAcrossTheNumberOfDigits() {
        account(othersGroup, "996", "+393475550001");

        assertThat(offer(othersGroup))
                .containsExactly("995", "997", "998", "999", "1000", "1001", "1002", "1003", "1004");
    }

    @Test
    void whoHasNoBlockIsOfferedNothingFromTheBlocksOfOthers() {
        assertThat(offer(users.group)).hasSize(10).allMatch(username -> username.length() == 8);
    }

    @Test
    void aUsernameFromTheBlockOfAnotherOrganizationIsRefused() {
        assertThatThrownBy(() -> account(users.group, "1000", "+393475550001"))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems().get(0).key()).isEqualTo("username.othersBlock"));

        var made = account(users.group, "1005", "+393475550001");
        var taken = users.view(made).details();
        assertThatThrownBy(() -> users.does(() -> users.accounts.update(made, renamed(taken, "999"))))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void aFullBlockOffersNothingUntilAnotherIsAssigned() {
        for (var number = 995; number <= 1004; number++) {
            account(othersGroup, String.valueOf(number), "+3934755500" + (number - 900));
        }

        assertThat(offer(othersGroup)).isEmpty();

        users.as(users.operator, () -> blocks.assign(others));
        assertThat(offer(othersGroup)).hasSize(10).startsWith("1005");
    }

    @Test
    void aBlockThatAccountsUseIsNotGivenBack() {
        var account = account(othersGroup, "1000", "+393475550001");
        var block = users.as(users.operator, () -> blocks.of(others)).get(0).id();

        assertThatThrownBy(() -> users.as(users.operator, () -> blocks.giveBack(block)))
                .isInstanceOf(BusinessException.class);

        users.does(() -> users.accounts.delete(account));
        users.as(users.operator, () -> blocks.giveBack(block));
        assertThat(users.as(users.operator, () -> blocks.of(others))).isEmpty();
    }

    @Test
    void thePictureShowsWhichPartOfTheBlockIsInUse() {
        account(othersGroup, "995", "+393475550001");
        account(othersGroup, "1004", "+393475550002");

        var use = users.as(
                        users.operator, () -> users.domain.bean(BlockUses.class).of(others))
                .get(0);

        assertThat(use.used()).isEqualTo(2);
        assertThat(use.free()).isEqualTo(8);
        assertThat(use.shares()).containsExactly(100, 0, 0, 0, 0, 0, 0, 0, 0, 100);
    }

    @Test
    void numbersThatOthersHadBeforeAreLeftToThem() {
        account(users.group, "1005", "+393475550001");
        users.as(users.operator, () -> blocks.assign(others));

        var use = users.as(
                        users.operator, () -> users.domain.bean(BlockUses.class).of(others))
                .get(1);

        assertThat(use.others()).isEqualTo(1);
        assertThat(use.used()).isZero();
        assertThat(offer(othersGroup)).doesNotContain("1005");
    }

    @Test
    void anOrganizationGoesWithItsGroupsAndAccountsAndItsNumbersAreFreeAgain() {
        users.domain.bean(OrganizationFarewell.class);
        var deletions = users.domain.bean(OrganizationDeletions.class);
        var account = account(othersGroup, "1000", "+393475550001");

        assertThat(users.as(users.operator, () -> deletions.deletion(others)).losses())
                .containsEntry(Loss.ACCOUNTS, 1L)
                .containsEntry(Loss.GROUPS, 1L)
                .containsEntry(Loss.NUMBER_BLOCKS, 1L);
        assertThatThrownBy(() -> users.as(users.operator, () -> deletions.delete(others, "Acme")))
                .isInstanceOf(BusinessException.class);

        users.as(users.operator, () -> deletions.delete(others, " Bluebird "));

        assertThatThrownBy(() -> users.view(account)).isInstanceOf(NotFound.class);
        assertThat(account(users.group, "1000", "+393475550001")).isPositive();
        assertThat(users.as(users.operator, () -> blocks.assign(acme)).first()).isEqualTo(995);
    }

    private List<String> offer(long group) {
        return users.as(users.operator, () -> users.accounts.offerUsernames(group));
    }

    private long account(long group, String username, String number) {
        return users.as(
                users.operator,
                () -> users.accounts.create(
                        Creation.PLAIN,
                        new NewAccount(null, null, number, null, AccountDetails.defaults(username, group, null))));
    }

    private static AccountDetails renamed(AccountDetails details, String username) {
        return new AccountDetails(
                username,
                details.fullName(),
                details.email(),
                details.description(),
                details.visible(),
                details.type(),
                details.securityModel(),
                details.obfuscation(),
                details.obfuscationKey(),
                details.keepAlive(),
                details.groupId(),
                details.profileId());
    }
}
