// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** DV-2 to DV-6 and DV-9 in any house: the decision says what the table says. */
class DevicePolicyProperties {

    private static final int TRIES = 3000;

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theSectionIsThereForWhomTheTableSays(@ForAll("cases") Case asked) {
        assertThat(Case.word(asked.policy().open())).isEqualTo(asked.open());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aDeviceIsAddedForWhomTheTableSays(@ForAll("cases") Case asked) {
        assertThat(Case.word(asked.policy().add(asked.targetStanding()))).isEqualTo(asked.add());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aDeviceIsEditedByWhomTheTableSays(@ForAll("cases") Case asked) {
        assertThat(Case.word(asked.policy().edit(asked.device()))).isEqualTo(asked.edit());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aDeviceIsAssignedToWhomTheTableSays(@ForAll("cases") Case asked) {
        if (asked.target() != null) {
            assertThat(Case.word(asked.policy().assign(asked.device(), asked.targetStanding())))
                    .isEqualTo(asked.assign());
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void anAssignmentIsClearedByWhomTheTableSays(@ForAll("cases") Case asked) {
        assertThat(Case.word(asked.policy().clearAssignment(asked.device()))).isEqualTo(asked.clear());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aRefusalNamesALevelThatIsTooLowAndTheFirstWhoCanRaiseIt(@ForAll("cases") Case asked) {
        var policy = asked.policy();
        Stream.of(
                        policy.open(),
                        policy.add(asked.targetStanding()),
                        policy.edit(asked.device()),
                        policy.clearAssignment(asked.device()))
                .filter(decision -> decision.forbidding() != null)
                .forEach(decision -> {
                    var needed = decision.reason() == Decision.Reason.LEVEL ? 1 : 2;
                    assertThat(House.LEVELS.indexOf(decision.forbidding().own()))
                            .isLessThan(needed);
                    assertThat(decision.changeableBy()).isEqualTo(asked.firstToRaise(decision.forbidding(), needed));
                    assertThat(decision.problem().orElseThrow().text(Locale.ITALIAN))
                            .doesNotContain("VIEW", "NONE", "PROVIDER", "ORGANIZATION", "ACCOUNT", "{");
                });
    }

    @Property
    void nobodyGetsFurtherThanThoseAbove(@ForAll("cases") Case asked) {
        for (var each : asked.house().everybody()) {
            assertThat(asked.house().standing(each).level())
                    .isEqualTo(House.LEVELS.get(asked.house().lowest(each, 0)));
        }
    }

    /** DV-3: lowering a parent changes nothing that was set below, so what was there is there again. */
    @Property
    void whoeverIsRaisedAgainHasWhatTheyHad(@ForAll("cases") Case asked, @ForAll ProvisioningLevel lowered) {
        var provider = asked.house().standing(List.of(0));
        for (var each : asked.house().below(List.of(0))) {
            var before = asked.house().standing(each);
            var during = below(provider.with(lowered), before);
            var after = below(provider.with(lowered).with(provider.own()), before);
            assertThat(during.level()).isLessThanOrEqualTo(lowered);
            assertThat(after.level()).isEqualTo(before.level());
        }
    }

    private static Standing below(Standing provider, Standing standing) {
        return standing.holder().rank() == Rank.PROVIDER
                ? provider
                : new Standing(below(provider, standing.above()), standing.holder(), standing.own());
    }

    @Provide
    Arbitrary<Case> cases() {
        var numbers = Arbitraries.integers().between(0, 1_000);
        return houses().flatMap(house -> Combinators.combine(
                        numbers, numbers, numbers, numbers, numbers.list().ofMaxSize(3), Arbitraries.of(true, false))
                .as((actor, provisioner, target, organization, lines, setting) ->
                        asked(house, actor, provisioner, target, organization, lines, setting)));
    }

    private static Case asked(
            House house,
            int actor,
            int provisioner,
            int target,
            int organization,
            List<Integer> lines,
            boolean assignToView) {
        var everybody = house.everybody();
        var who = everybody.get(actor % everybody.size());
        var targets = house.below(who);
        return new Case(
                house,
                who,
                provisioner % 2 == 0 ? who : everybody.get(provisioner % everybody.size()),
                targets.isEmpty() || target % 4 == 0 ? null : targets.get(target % targets.size()),
                assigned(house, organization, lines),
                assignToView);
    }

    /** Nobody, or an organization and some of its accounts. */
    private static List<List<Integer>> assigned(House house, int chosen, List<Integer> lines) {
        var assigned = new ArrayList<List<Integer>>();
        if (house.organizations().isEmpty() || chosen % 4 == 0) {
            return assigned;
        }
        var organization = chosen % house.organizations().size();
        assigned.add(List.of(0, organization));
        var accounts = house.organizations().get(organization).accounts().size();
        lines.stream()
                .filter(line -> accounts > 0)
                .map(line -> line % accounts)
                .distinct()
                .forEach(line -> assigned.add(List.of(0, organization, line)));
        return assigned;
    }

    private static Arbitrary<House> houses() {
        var levels = Arbitraries.integers().between(0, 2);
        var organizations =
                Combinators.combine(levels, levels.list().ofMaxSize(3)).as(House.Organization::new);
        return Combinators.combine(levels, organizations.list().ofMaxSize(3)).as(House::new);
    }
}
