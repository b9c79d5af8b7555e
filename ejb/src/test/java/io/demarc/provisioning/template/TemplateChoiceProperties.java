// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.Maker;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Which version of which template a phone gets (DV-7, DV-11). */
class TemplateChoiceProperties {

    private static final TenantPath PROVIDER = TenantPath.provider(1);
    private static final TenantPath ORGANIZATION = new TenantPath(1L, 2L);
    private static final TenantPath NEIGHBOUR = new TenantPath(1L, 3L);
    private static final TenantPath STRANGER = TenantPath.provider(9);

    @Property
    void noPhoneGetsATemplateOfSomebodyElse(
            @ForAll("candidates") List<Candidate> candidates, @ForAll("asking") Asking asking) {
        TemplateChoice.best(candidates, asking).ifPresent(best -> {
            assertThat(best.owner().contains(asking.place())).isTrue();
            assertThat(best.model().matches(asking.model())).isTrue();
            assertThat(best.firmware().matches(asking.firmware())).isTrue();
            assertThat(best.owner().isSystem() && !best.shared())
                    .as("what the administrator does not share")
                    .isEqualTo(best.owner().isSystem()
                            && !best.shared()
                            && asking.place().isSystem());
        });
    }

    @Property
    void nothingNearerOrNarrowerIsPassedOver(
            @ForAll("candidates") List<Candidate> candidates, @ForAll("asking") Asking asking) {
        var best = TemplateChoice.best(candidates, asking);
        for (var other : candidates) {
            if (other.isFor(asking) && other.versionFor(asking) != null) {
                assertThat(best).isPresent();
                assertThat(best.get().nearness()).isGreaterThanOrEqualTo(other.nearness());
                if (best.get().nearness() == other.nearness()) {
                    assertThat(best.get().model().narrowness())
                            .isGreaterThanOrEqualTo(other.model().narrowness());
                }
            }
        }
    }

    @Property
    void theOrderOfTheCandidatesDoesNotMatter(
            @ForAll("candidates") List<Candidate> candidates, @ForAll("asking") Asking asking) {
        var turned = new java.util.ArrayList<>(candidates);
        Collections.reverse(turned);

        assertThat(TemplateChoice.version(turned, asking)).isEqualTo(TemplateChoice.version(candidates, asking));
    }

    /** DV-7: a provider's template is not offered to the administrator. */
    @Property
    void theAdministratorsDevicesGetTheAdministratorsTemplatesOnly(@ForAll("candidates") List<Candidate> candidates) {
        var asking = new Asking(5L, Maker.SNOM, "D785", "10.1", TenantPath.SYSTEM);

        assertThat(TemplateChoice.best(candidates, asking).stream())
                .allMatch(best -> best.owner().isSystem());
    }

    @Property
    void aHigherPercentageTakesNobodyOut(
            @ForAll long templateId, @ForAll long deviceId, @ForAll("percents") int percent) {
        var asking = new Asking(deviceId, Maker.SNOM, "D785", "10.1", ORGANIZATION);
        var smaller = new Stage(percent, new TreeSet<>(), new TreeSet<>());
        var larger = new Stage(percent + 1, new TreeSet<>(), new TreeSet<>());

        assertThat(!smaller.includes(templateId, asking) || larger.includes(templateId, asking))
                .isTrue();
        assertThat(Stage.EVERYBODY.includes(templateId, asking)).isTrue();
        assertThat(smaller.includes(templateId, asking)).isEqualTo(smaller.includes(templateId, asking));
    }

    @Example
    void aPercentageIsAboutThatShareOfTheDevices() {
        for (var percent : new int[] {1, 10, 50, 90}) {
            var stage = new Stage(percent, new TreeSet<>(), new TreeSet<>());
            var included = LongStream.range(0, 20_000)
                    .filter(id -> stage.includes(7, new Asking(id, Maker.SNOM, "D785", null, ORGANIZATION)))
                    .count();

            assertThat(included / 200.0).isBetween(percent - 1.5, percent + 1.5);
        }
    }

    @Example
    void namedOrganizationsAndDevicesGetItFirst() {
        var stage = new Stage(0, new TreeSet<>(List.of(2L)), new TreeSet<>(List.of(77L)));

        assertThat(stage.includes(1, new Asking(5L, Maker.SNOM, "D785", null, ORGANIZATION)))
                .isTrue();
        assertThat(stage.includes(1, new Asking(5L, Maker.SNOM, "D785", null, NEIGHBOUR)))
                .isFalse();
        assertThat(stage.includes(1, new Asking(77L, Maker.SNOM, "D785", null, NEIGHBOUR)))
                .isTrue();
        assertThat(Stage.of(0, stage.targets())).isEqualTo(stage);
    }

    @Example
    void theNarrowestPatternWins() {
        assertThat(List.of("*", "D*", "D7*", "D78*", "D785").stream()
                        .map(ModelPattern::new)
                        .map(ModelPattern::narrowness))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(new ModelPattern("d7*").matches("D785")).isTrue();
        assertThat(new ModelPattern("D7.5").matches("D785")).isFalse();
        assertThat(new ModelPattern("\\E.*").matches("D785")).isFalse();
        assertThat(new ModelPattern("*").matches(null)).isTrue();
    }

    @Provide
    Arbitrary<Integer> percents() {
        return Arbitraries.integers().between(1, 98);
    }

    @Provide
    Arbitrary<List<Candidate>> candidates() {
        var owners = Arbitraries.of(TenantPath.SYSTEM, PROVIDER, ORGANIZATION, NEIGHBOUR, STRANGER);
        var patterns = Arbitraries.of("*", "D7*", "D785", "D3*", "").map(ModelPattern::new);
        var firmwares = Arbitraries.of("*", "10.*", "8.*").map(ModelPattern::new);
        var one = Combinators.combine(
                        Arbitraries.longs().between(1, 1_000),
                        owners,
                        Arbitraries.of(true, false),
                        patterns,
                        firmwares,
                        Arbitraries.of(Optional.of(1L), Optional.<Long>empty()),
                        Arbitraries.integers().between(0, 100))
                .as((id, owner, shared, model, firmware, published, percent) -> new Candidate(
                        id,
                        owner,
                        shared,
                        model,
                        firmware,
                        published.map(number -> id * 10).orElse(null),
                        percent == 0 ? null : Long.valueOf(id * 10 + 1),
                        percent == 0 ? null : new Stage(percent, new TreeSet<>(), new TreeSet<>())));
        return one.list().ofMaxSize(12).uniqueElements(Candidate::templateId);
    }

    @Provide
    Arbitrary<Asking> asking() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 100_000),
                        Arbitraries.of("D785", "D345", "", null),
                        Arbitraries.of("10.1", "8.9", null),
                        Arbitraries.of(TenantPath.SYSTEM, PROVIDER, ORGANIZATION, NEIGHBOUR, STRANGER))
                .as((id, model, firmware, place) -> new Asking(id, Maker.SNOM, model, firmware, place));
    }
}
