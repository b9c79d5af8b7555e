// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.provisioning.device.MacAddress;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** DV-10: any address at all. */
class RequestedFileProperties {

    @Property
    void anythingIsReadAndNothingGetsFurtherThanOneSafeName(@ForAll String path) {
        var file = RequestedFile.parse(path);

        assertThat(file.name()).matches("[0-9A-Za-z._+-]{0,64}").doesNotContain("..");
        assertThat(file.secret())
                .satisfiesAnyOf(
                        secret -> assertThat(secret).isNull(),
                        secret -> assertThat(secret).matches("[0-9a-z]{25}"));
    }

    @Property
    void aSecretNeverStandsInALog(@ForAll("secrets") String secret, @ForAll("macs") String mac) {
        var file = RequestedFile.parse(secret + "/" + mac + ".cfg");

        assertThat(file.secret()).isEqualTo(secret);
        assertThat(file.toString()).isEqualTo("***/" + mac + ".cfg");
    }

    @Property
    void theSameAddressInEitherCaseIsTheSamePhone(@ForAll("macs") String mac) {
        var address = new MacAddress(mac);

        assertThat(RequestedFile.parse("cfg" + mac + ".xml").mac()).isEqualTo(address);
        assertThat(RequestedFile.parse("snomD785-" + mac.toUpperCase(Locale.ROOT) + ".htm")
                        .mac())
                .isEqualTo(address);
    }

    @Provide
    Arbitrary<String> secrets() {
        return Arbitraries.strings()
                .withCharRange('0', '9')
                .withCharRange('a', 'z')
                .ofLength(25);
    }

    @Provide
    Arbitrary<String> macs() {
        return Arbitraries.longs().between(1, 0xffffffffL).map("0004%08x"::formatted);
    }
}
