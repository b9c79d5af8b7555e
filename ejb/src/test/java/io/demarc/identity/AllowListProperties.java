// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** CU-4: any range and any address. */
class AllowListProperties {

    @Property
    void aRangeAdmitsExactlyTheAddressesWithItsPrefix(
            @ForAll int network, @ForAll int address, @ForAll @IntRange(max = 32) int prefix) {
        var mask = prefix == 0 ? 0 : -1 << (32 - prefix);
        var list = AllowList.of(dotted(network) + "/" + prefix);

        assertThat(list.admits(dotted(address))).isEqualTo((network & mask) == (address & mask));
        assertThat(list.admits(dotted((network & mask) | (address & ~mask)))).isTrue();
    }

    private static String dotted(int address) {
        return (address >>> 24) + "." + (address >>> 16 & 255) + "." + (address >>> 8 & 255) + "." + (address & 255);
    }
}
