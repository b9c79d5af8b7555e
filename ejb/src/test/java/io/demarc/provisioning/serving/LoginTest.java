// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.provisioning.device.MacAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DV-10: HTTP digest (RFC 7616, RFC 2617) and basic (RFC 7617), as phones send them. */
class LoginTest {

    private static final String MAC = "805ec0d57d72";
    private static final String SECRET = "0123456789abcdefghijklmno";
    private static final String FILE = "805ec0d57d72.cfg";
    private static final String URI = "/demarc/provision/" + FILE;
    private static final String NONCE = "00000192aabbccdd0123456789abcdef0123456789abcdef";

    /** The example of RFC 7616, section 3.9.1, but for the realm, which is ours. */
    @Test
    void theHashIsTheOneOfTheStandard() {
        var a1 = DigestAlgorithm.SHA_256.hash("Mufasa:http-auth@example.org:Circle of Life");
        var a2 = DigestAlgorithm.SHA_256.hash("GET:/dir/index.html");
        var middle =
                "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v:00000001:f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ:auth";

        assertThat(DigestAlgorithm.SHA_256.hash(a1 + ":" + middle + ":" + a2))
                .isEqualTo("753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1");
    }

    @ParameterizedTest
    @EnumSource
    void whoKnowsTheSecretProvesIt(DigestAlgorithm algorithm) {
        var login = Login.parse(digest(algorithm, MAC, SECRET, URI, true)).orElseThrow();

        assertThat(login.mac()).isEqualTo(new MacAddress(MAC));
        assertThat(login.proves(SECRET, "GET", FILE)).isTrue();
        assertThat(login.proves(SECRET.replace('a', 'b'), "GET", FILE)).isFalse();
        assertThat(login.proves(SECRET, "HEAD", FILE)).isFalse();
        assertThat(login.proves(SECRET, "GET", "y000000000123.cfg")).isFalse();
        assertThat(login.toString()).doesNotContain(SECRET);
    }

    @Test
    void olderPhonesAnswerWithoutQopAndAlgorithm() {
        var login = Login.parse(digest(null, "80:5E:C0:D5:7D:72", SECRET, URI, false))
                .orElseThrow();

        assertThat(login.proves(SECRET, "GET", FILE)).isTrue();
    }

    @Test
    void aProxyMayHaveChangedWhatStandsBeforeTheFile() {
        var login = Login.parse(
                        digest(DigestAlgorithm.MD5, MAC, SECRET, "https://pbx.example/p/" + FILE + "?x=1", true))
                .orElseThrow();

        assertThat(login.proves(SECRET, "GET", FILE)).isTrue();
    }

    @Test
    void anotherRealmIsAnotherPassword() {
        var header = digest(DigestAlgorithm.MD5, MAC, SECRET, URI, true).replace("realm=\"phones\"", "realm=\"other\"");

        assertThat(Login.parse(header).orElseThrow().proves(SECRET, "GET", FILE))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"805ec0d57d72", "80:5e:c0:d5:7d:72", "80-5E-C0-D5-7D-72"})
    void aPasswordInClearIsComparedAsItIs(String user) {
        var login = Login.parse(basic(user + ":" + SECRET)).orElseThrow();

        assertThat(login.mac()).isEqualTo(new MacAddress(MAC));
        assertThat(login.proves(SECRET, "GET", FILE)).isTrue();
        assertThat(login.proves(SECRET + "x", "GET", FILE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Basic",
                "Basic ???",
                "Basic eA==",
                "Bearer abc",
                "Digest",
                "Digest username=\"805ec0d57d72\"",
                "Digest username=\"admin\", realm=\"phones\", nonce=\"x\", uri=\"/x\", response=\"x\"",
                "Digest username=\"805ec0d57d72\", realm=\"phones\", nonce=\"x\", uri=\"/x\", response=\"x\", qop=auth-int",
                "Digest username=\"805ec0d57d72\", realm=\"phones\", nonce=\"x\", uri=\"/x\", response=\"x\", algorithm=SHA-1",
            })
    void whatNoPhoneSendsIsNoLogin(String header) {
        assertThat(Login.parse(header)).isEmpty();
    }

    @Property
    void anyHeaderIsRead(@ForAll String header) {
        assertThat(Login.parse(header)).isEmpty();
        assertThat(Login.parse("Digest " + header)).isEmpty();
    }

    private static String basic(String plain) {
        return "Basic " + Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(DigestAlgorithm algorithm, String user, String secret, String uri, boolean qop) {
        var hash = algorithm == null ? DigestAlgorithm.MD5 : algorithm;
        var a1 = hash.hash(user + ":phones:" + secret);
        var a2 = hash.hash("GET:" + uri);
        var response = hash.hash(a1 + ":" + NONCE + (qop ? ":00000001:c0ffee:auth:" : ":") + a2);
        return "Digest username=\"%s\", realm=\"phones\", nonce=\"%s\", uri=\"%s\", response=\"%s\"%s%s"
                .formatted(
                        user,
                        NONCE,
                        uri,
                        response,
                        algorithm == null ? "" : ", algorithm=" + algorithm.token(),
                        qop ? ", qop=auth, nc=00000001, cnonce=\"c0ffee\"" : "");
    }
}
