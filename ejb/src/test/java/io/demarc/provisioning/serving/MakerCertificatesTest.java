// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.device.PhoneOffice;
import io.demarc.testkit.phone.MakerPki;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DV-10: a phone shows the certificate that its maker put into it, with a real chain up to the maker's root. */
@SuppressWarnings("UnnecessaryAssignment") // No container fills in the configuration here.
class MakerCertificatesTest {

    private static final String MAC = "805ec0d57d72";
    private static final String FILE = MAC + ".cfg";
    private static final String UNKNOWN = "805ec0d57d73";

    @TempDir
    static Path folder;

    private static MakerPki maker;
    private static MakerPki stranger;
    private static List<X509Certificate> own;
    private static List<X509Certificate> others;
    private static List<X509Certificate> shared;
    private static List<X509Certificate> old;
    private static List<X509Certificate> forged;

    private final PhoneOffice office = new PhoneOffice();
    private PhoneDesk desk;

    @BeforeAll
    static void makeCertificates() throws IOException {
        maker = new MakerPki(Files.createDirectory(folder.resolve("maker")), "Yealink");
        stranger = new MakerPki(Files.createDirectory(folder.resolve("stranger")), "Yealink");
        own = maker.device("own", "CN=yealink.com, SERIALNUMBER=SIP-T46U-" + MAC + ", O=Yealink");
        others = maker.device("others", "CN=" + UNKNOWN + ", O=Yealink");
        shared = maker.device("shared", "CN=yealink.com, O=Yealink");
        old = maker.expired("old", "CN=" + MAC + ", O=Yealink");
        forged = stranger.device("forged", "CN=" + MAC + ", O=Yealink");
    }

    @BeforeEach
    void openDesk() {
        office.domain().put(MakerCertificates.class, believing(maker.pem("root")));
        desk = Counter.open(office);
        office.assigned("Front desk", MAC, Maker.YEALINK, "T46U");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void thePhoneThatTheCertificateNamesGetsItsFile() {
        var answer = get(FILE, own);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains(PhoneOffice.password());
    }

    /** Some phones do not send the root, and some servers give a listener's chain with it. */
    @Test
    void theChainMayEndBelowTheRoot() {
        assertThat(get(FILE, own.subList(0, 2)).status()).isEqualTo(200);
        office.domain().bean(MakerCertificates.class).file =
                Optional.of(maker.pem("issuing").toString());
        office.domain().bean(MakerCertificates.class).read();
        assertThat(get(FILE, own).status()).isEqualTo(200);
        assertThat(get(FILE, own.subList(0, 1)).status()).isEqualTo(200);
    }

    @Test
    void anotherPhonesFileIsRefusedLikeOneThatIsNotThere() {
        assertThat(get(UNKNOWN + ".cfg", own)).isEqualTo(PhoneAnswer.NOTHING).isEqualTo(get(FILE, others));
        assertThat(get(UNKNOWN + ".cfg", others)).isEqualTo(PhoneAnswer.NOTHING);
    }

    /** Whoever shows nothing that counts is asked to log in, as if nothing had been shown. */
    @Test
    void whatProvesNothingIsNoProof() {
        assertThat(get(FILE, old)).as("expired").satisfies(MakerCertificatesTest::isAskedToLogIn);
        assertThat(get(FILE, shared)).as("the same in all phones").satisfies(MakerCertificatesTest::isAskedToLogIn);
        assertThat(get(FILE, forged)).as("another authority").satisfies(MakerCertificatesTest::isAskedToLogIn);
        assertThat(get(FILE, List.of(own.get(0))))
                .as("a gap in the chain")
                .satisfies(MakerCertificatesTest::isAskedToLogIn);
        assertThat(get(FILE, List.of(forged.get(0), own.get(1), own.get(2))))
                .as("put together")
                .satisfies(MakerCertificatesTest::isAskedToLogIn);
        assertThat(get(FILE, own.subList(1, 3)))
                .as("the authority itself")
                .satisfies(MakerCertificatesTest::isAskedToLogIn);
        assertThat(get(FILE, own.subList(2, 3))).as("the root itself").satisfies(MakerCertificatesTest::isAskedToLogIn);
    }

    @Test
    void withoutAuthoritiesNoCertificateCounts() {
        office.domain().bean(MakerCertificates.class).file = Optional.empty();
        office.domain().bean(MakerCertificates.class).read();

        assertThat(get(FILE, own)).satisfies(MakerCertificatesTest::isAskedToLogIn);
    }

    @Test
    void aFileThatIsWrongIsToldAtTheStartWithWhatToDo() throws IOException {
        var missing = folder.resolve("missing.pem");
        var empty = Files.writeString(folder.resolve("empty.pem"), "");
        var text = Files.writeString(
                folder.resolve("text.pem"), "-----BEGIN CERTIFICATE-----\nnone\n-----END CERTIFICATE-----\n");

        assertThatThrownBy(() -> believing(missing))
                .hasMessageContaining(missing.toString())
                .hasMessageContaining("no such file")
                .hasMessageContaining("Name a PEM file")
                .hasNoCause();
        assertThatThrownBy(() -> believing(empty))
                .hasMessageContaining("no certificate")
                .hasNoCause();
        assertThatThrownBy(() -> believing(text)).hasMessageContaining("PEM").hasNoCause();
        assertThatThrownBy(() -> believing(folder))
                .hasMessageContaining("cannot be read")
                .hasNoCause();
        assertThatThrownBy(() -> believing(maker.pem("root", "own")))
                .hasMessageContaining("no authority")
                .hasNoCause();
        assertThat(believing(maker.pem("root", "issuing")).count()).isEqualTo(2);
    }

    private static void isAskedToLogIn(PhoneAnswer answer) {
        assertThat(answer.status()).isEqualTo(401);
    }

    private static MakerCertificates believing(Path pem) {
        var certificates = new MakerCertificates();
        certificates.file = Optional.of(pem.toString());
        certificates.read();
        return certificates;
    }

    private PhoneAnswer get(String path, List<X509Certificate> chain) {
        return desk.answer(new PhoneRequest(
                "GET", path, "192.0.2.1", "Yealink SIP-T46U 108.86.0.45 " + MAC, null, true, chain, null));
    }
}
