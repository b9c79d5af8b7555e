// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.provisioning.device.MacAddress;
import javax.security.auth.x500.X500Principal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DV-10: where each maker writes the MAC address into its certificates. */
class CertificateSubjectTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CN=00041396D9B4,O=snom technology AG,C=DE|00041396d9b4",
                "CN=805ec0d57d72,O=Yealink|805ec0d57d72",
                "CN=yealink.com,SERIALNUMBER=SIP-T46U-805ec0d57d72|805ec0d57d72",
                "CN=c074ad0b63ee,O=Grandstream Networks\\, Inc.,C=US|c074ad0b63ee",
                "CN=0004F2AABBCC,O=Polycom Inc.|0004f2aabbcc",
                "CN=00:04:F2:AA:BB:CC,O=Polycom Inc.|0004f2aabbcc",
                "CN=SPA-525G2\\, MAC: 0002FDFF2103\\, Serial: CBT141400UK,O=Cisco Systems|0002fdff2103",
                "ST=00562B043615,OU=CP-8841-3PCC,L=FCH1234ABCD,O=Cisco Systems,CN=Cisco Phone|00562b043615",
            })
    void theMakersPlaceHasTheAddress(String subject, String mac) {
        assertThat(CertificateSubject.mac(new X500Principal(subject))).contains(new MacAddress(mac));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CN=yealink.com,O=Yealink",
                "CN=yealink.com,SERIALNUMBER=805ec0d57d72x",
                "CN=ciscogeneric,O=Cisco Systems",
                "CN=VPN",
                "CN=x00041396D9B4",
                "CN=00041396D9B4 or another",
                "CN=00041396D9B4,CN=00041396D9B5",
                "O=00041396D9B4",
                "CN=ffffffffffff",
                "ST=00562B043615,CN=Anybody,O=Somebody",
                "CN=00041396D9B4+CN=00041396D9B5",
            })
    void whateverLeavesADoubtNamesNobody(String subject) {
        assertThat(CertificateSubject.mac(new X500Principal(subject))).isEmpty();
    }
}
