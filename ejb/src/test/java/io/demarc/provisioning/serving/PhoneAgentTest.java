// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.provisioning.device.MacAddress;
import io.demarc.provisioning.device.Maker;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What phones say of themselves, as their makers document it and logs show it. */
class PhoneAgentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Mozilla/4.0 (compatible; snomD785-SIP 10.1.33.33 2010.12-00004-g9ba52f5 000413922D24 SXM:0 UXM:0)"
                        + "|SNOM|D785|10.1.33.33|000413922d24",
                "Mozilla/4.0 (compatible; snom370-SIP 8.7.3.25 1.1.3-u)|SNOM|370|8.7.3.25|-",
                "Mozilla/4.0 (compatible; snomD785-SIP 10.1.33.33 (201904081230) 000413922D24)"
                        + "|SNOM|D785|10.1.33.33|000413922d24",
                "Yealink SIP-T31G 124.85.257.55 80:5e:c0:d5:7d:72|YEALINK|T31G|124.85.257.55|805ec0d57d72",
                "Yealink SIP-T46U 108.86.0.45 805ec0d57d72|YEALINK|T46U|108.86.0.45|805ec0d57d72",
                "Yealink W70B 146.85.0.40 80:5e:c0:d5:7d:72|YEALINK|W70B|146.85.0.40|805ec0d57d72",
                "Grandstream Model HW GRP2614 SW 1.0.5.15 DevId c074ad0b63ee|GRANDSTREAM|GRP2614|1.0.5.15|c074ad0b63ee",
                "Grandstream Model HW HT801 V1.1A SW 1.0.17.5 DevId c074ad0b63ee|GRANDSTREAM|HT801|1.0.17.5|c074ad0b63ee",
                "FileTransport PolycomVVX-VVX_450-UA/5.9.1.0615 Type/Application|POLY|VVX_450|5.9.1.0615|-",
                "FileTransport PolycomVVX-VVX_450-UA/5.9.1.0615 (SN:0004f2aabbcc) Type/Updater"
                        + "|POLY|VVX_450|5.9.1.0615|0004f2aabbcc",
                "FileTransport PolyEdge-Edge_E450-UA/8.0.0.15602 Type/Application|POLY|Edge_E450|8.0.0.15602|-",
                "Cisco/SPA508G-7.4.8a (0002FDFF2103)(CBT141400UK)|CISCO|SPA508G|7.4.8a|0002fdff2103",
                "Cisco/SPA525G2-7.5.4 (CBT141400UK)|CISCO|SPA525G2|7.5.4|-",
                "Cisco-CP-8841-3PCC/11.0 (00562b043615)|CISCO|CP-8841-3PCC|11.0|00562b043615",
                "curl/8.5.0|-|-|-|-",
            })
    void theHeaderTellsWhatTheMakerDocuments(String header, Maker maker, String model, String firmware, String mac) {
        assertThat(PhoneAgent.of(header))
                .isEqualTo(new PhoneAgent(maker, model, firmware, mac == null ? null : new MacAddress(mac)));
    }

    @Property
    void anyHeaderIsRead(@ForAll String header) {
        assertThat(PhoneAgent.of(header)).isNotNull();
    }

    @Test
    void noHeaderAndAnEndlessOneTellNothing() {
        assertThat(PhoneAgent.of(null)).isEqualTo(PhoneAgent.UNKNOWN);
        assertThat(PhoneAgent.of("Yealink SIP-T31G 1.2 ".repeat(100))).isEqualTo(PhoneAgent.UNKNOWN);
    }

    @Test
    void anotherMakerOrAnotherAddressContradictsSilenceDoesNot() {
        var mac = new MacAddress("805ec0d57d72");
        var yealink = PhoneAgent.of("Yealink SIP-T31G 124.85.257.55 80:5e:c0:d5:7d:72");

        assertThat(yealink.contradicts(Maker.YEALINK, mac)).isFalse();
        assertThat(yealink.contradicts(Maker.SNOM, mac)).isTrue();
        assertThat(yealink.contradicts(Maker.YEALINK, new MacAddress("805ec0d57d73")))
                .isTrue();
        assertThat(PhoneAgent.of("curl/8").contradicts(Maker.SNOM, mac)).isFalse();
    }
}
