// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CU-4: the IP allow-list of a contact. */
class AllowListTest {

    @Test
    void anEmptyListAdmitsEverybody() {
        assertThat(AllowList.of(null).admits("203.0.113.9")).isTrue();
        assertThat(AllowList.of("  \n ").admits("2001:db8::1")).isTrue();
        assertThat(AllowList.of("  ").text()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "192.0.2.0/24, 192.0.2.255, true",
        "192.0.2.0/24, 192.0.3.0, false",
        "192.0.2.99/24, 192.0.2.1, true",
        "0.0.0.0/0, 8.8.8.8, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "10.0.0.0/31, 10.0.0.1, true",
        "10.0.0.0/31, 10.0.0.2, false",
        "2001:db8::/32, 2001:db8:ffff::1, true",
        "2001:db8::/32, 2001:db9::1, false",
        "2001:db8::1, 2001:0db8:0:0:0:0:0:1, true",
        "::/0, 2001:db8::1, true",
        "::ffff:192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, localhost, false",
        "192.0.2.7, '', false"
    })
    void aRangeAdmitsWhatSharesItsFirstBits(String range, String address, boolean admitted) {
        assertThat(AllowList.of(range).admits(address)).isEqualTo(admitted);
    }

    @Test
    void entriesStandOnLinesOrBetweenCommas() {
        var list = AllowList.of("192.0.2.7, 198.51.100.0/24\n2001:db8::/32");

        assertThat(list.text().lines()).containsExactly("192.0.2.7", "198.51.100.0/24", "2001:db8::/32");
        assertThat(List.of("192.0.2.7", "198.51.100.3", "2001:db8::5")).allMatch(list::admits);
        assertThat(list.admits(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "300.1.1.1",
                "10.1",
                "192.0.2.0/33",
                "192.0.2.0/-1",
                "192.0.2.0/x",
                "::/129",
                "host.example",
                "1:2",
                ":::",
                "fe80::1%eth0",
                "192.0.2.0/24/1",
                ","
            })
    void whatIsNoAddressIsNamed(String entry) {
        assertThatThrownBy(() -> AllowList.of(entry))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(Problem.at("allowList", "allowList.form", entry)));
    }
}
