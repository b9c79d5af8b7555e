// SPDX-License-Identifier: Apache-2.0
package io.demarc.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Spec, section 1: nobody sees or touches anything outside the scope. */
class TenantPathTest {

    private static final TenantPath ACME = new TenantPath(1L, 10L);

    @Test
    void theSystemContainsEverything() {
        assertThat(TenantPath.SYSTEM.contains(TenantPath.SYSTEM)).isTrue();
        assertThat(TenantPath.SYSTEM.contains(TenantPath.provider(1))).isTrue();
        assertThat(TenantPath.SYSTEM.contains(ACME)).isTrue();
    }

    @Test
    void aProviderContainsItsOrganizationsOnly() {
        assertThat(TenantPath.provider(1).contains(ACME)).isTrue();
        assertThat(TenantPath.provider(2).contains(ACME)).isFalse();
        assertThat(TenantPath.provider(1).contains(TenantPath.SYSTEM)).isFalse();
    }

    @Test
    void anOrganizationContainsNeitherItsProviderNorItsSisters() {
        assertThat(ACME.contains(ACME)).isTrue();
        assertThat(ACME.contains(TenantPath.provider(1))).isFalse();
        assertThat(ACME.contains(new TenantPath(1L, 11L))).isFalse();
    }

    @Test
    void anOrganizationBelongsToAProvider() {
        assertThatThrownBy(() -> new TenantPath(null, 10L)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void whatLiesWithinAPlaceLiesWithinWhateverContainsThePlace(
            @ForAll("places") TenantPath a, @ForAll("places") TenantPath b, @ForAll("places") TenantPath c) {
        if (a.contains(b) && b.contains(c)) {
            assertThat(a.contains(c)).isTrue();
        }
    }

    @Property
    void twoPlacesThatContainEachOtherAreTheSame(@ForAll("places") TenantPath a, @ForAll("places") TenantPath b) {
        assertThat(a.contains(b) && b.contains(a)).isEqualTo(a.equals(b));
    }

    @Provide
    Arbitrary<TenantPath> places() {
        var providers = Arbitraries.longs().between(1, 3).injectNull(0.2);
        var organizations = Arbitraries.longs().between(1, 3).injectNull(0.4);
        return Combinators.combine(providers, organizations)
                .as((provider, organization) -> new TenantPath(provider, provider == null ? null : organization));
    }
}
