// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.provisioning.device.MacAddress;
import io.demarc.provisioning.device.Maker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DV-10: the names that each maker's phones ask for, and nothing else. */
class RequestedFileTest {

    private static final String SECRET = "0123456789abcdefghijklmno";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "snomD785.htm, MODEL, SNOM, -, D785",
                "snomD785-00041396D9B4.htm, DEVICE, SNOM, 00041396d9b4, D785",
                "snom370-000413222D24.htm, DEVICE, SNOM, 000413222d24, 370",
                "805ec0d57d72.boot, EXTRA, YEALINK, 805ec0d57d72, -",
                "y000000000000.boot, EXTRA, YEALINK, -, -",
                "y000000000123.cfg, MODEL, YEALINK, -, 123",
                "y000000000095.cfg, MODEL, YEALINK, -, 095",
                "805ec0d57d72.cfg, DEVICE, -, 805ec0d57d72, -",
                "805ec0d57d72-local.cfg, EXTRA, YEALINK, 805ec0d57d72, -",
                "cfgc074ad0b63ee, EXTRA, GRANDSTREAM, c074ad0b63ee, -",
                "cfgc074ad0b63ee.xml, DEVICE, GRANDSTREAM, c074ad0b63ee, -",
                "cfggrp2614.xml, MODEL, GRANDSTREAM, -, grp2614",
                "cfg.xml, MODEL, GRANDSTREAM, -, -",
                "0004f2aabbcc.cfg, DEVICE, -, 0004f2aabbcc, -",
                "000000000000.cfg, MODEL, POLY, -, -",
                "000000000000-license.cfg, EXTRA, POLY, -, -",
                "000000000000-directory.xml, EXTRA, POLY, -, -",
                "0004f2aabbcc-phone.cfg, EXTRA, POLY, 0004f2aabbcc, -",
                "0004f2aabbcc-web.cfg, EXTRA, POLY, 0004f2aabbcc, -",
                "0004f2aabbcc-app.log, EXTRA, POLY, 0004f2aabbcc, -",
                "0004f2aabbcc-demarc.cfg, DEVICE, POLY, 0004f2aabbcc, -",
                "spa504G.cfg, MODEL, CISCO, -, 504G",
                "spa525G2.cfg, MODEL, CISCO, -, 525G2",
                "CP-8841-3PCC.cfg, MODEL, CISCO, -, CP-8841-3PCC",
                "CP-8841-3PCC.xml, MODEL, CISCO, -, CP-8841-3PCC",
                "0002fdff2103.xml, DEVICE, -, 0002fdff2103, -",
                "0002FDFF2103.xml, DEVICE, -, 0002fdff2103, -",
                "pgsm-0002fdff2103.json, DEVICE, PGSM, 0002fdff2103, -",
                "robots.txt, UNKNOWN, -, -, -",
                "snom.htm, UNKNOWN, -, -, -",
                "000000000000.xml, EXTRA, POLY, -, -",
                "ffffffffffff.cfg, UNKNOWN, -, -, -",
                "01005e000001.cfg, UNKNOWN, -, -, -",
                "00041396d9B4.cfg, UNKNOWN, -, -, -",
                "00041396d9b.cfg, UNKNOWN, -, -, -",
                "00041396d9b44.cfg, UNKNOWN, -, -, -",
            })
    void aNameMeansWhatTheMakersPhonesMeanByIt(String name, FileKind kind, Maker maker, String mac, String model) {
        var address = mac == null ? null : new MacAddress(mac);

        assertThat(RequestedFile.parse(name)).isEqualTo(new RequestedFile(null, name, kind, maker, address, model));
        assertThat(RequestedFile.parse(SECRET + "/" + name))
                .isEqualTo(new RequestedFile(SECRET, name, kind, maker, address, model));
    }

    @ParameterizedTest
    @ValueSource(strings = {SECRET, SECRET + "/"})
    void theSecretAloneIsTheFileOfItsDevice(String path) {
        assertThat(RequestedFile.parse(path))
                .isEqualTo(new RequestedFile(SECRET, "", FileKind.DEVICE, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//805ec0d57d72.cfg",
                "../805ec0d57d72.cfg",
                "..",
                "a/../805ec0d57d72.cfg",
                SECRET + "/../805ec0d57d72.cfg",
                SECRET + "/..%2f805ec0d57d72.cfg",
                SECRET + "/%2e%2e/805ec0d57d72.cfg",
                SECRET + "//805ec0d57d72.cfg",
                SECRET + "/x/805ec0d57d72.cfg",
                SECRET + "%2f805ec0d57d72.cfg",
                SECRET + "\\805ec0d57d72.cfg",
                "805ec0d57d72.cfg%00",
                "805ec0d57d72%2ecfg",
                "805ec0d57d72.cfg\0",
                "805ec0d57d72.cfg\n",
                "805ec0d57d72.cfg\r\nX: y",
                "805ec0d57d72.cfg;jsessionid=1",
                "805ec0d57d72.cfg ",
                "805ec0d57d72.cfg/",
                "０05ec0d57d72.cfg",
                "0123456789ABCDEFGHIJKLMNO/805ec0d57d72.cfg",
                "0123456789abcdefghijklmn/805ec0d57d72.cfg",
            })
    void anAddressThatNoPhoneSendsNamesNothing(String path) {
        assertThat(RequestedFile.parse(path)).isEqualTo(RequestedFile.NOTHING);
    }
}
