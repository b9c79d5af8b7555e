// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.device.Phone;
import io.demarc.provisioning.template.language.Addresses;
import io.demarc.provisioning.template.language.CompiledTemplate;
import io.demarc.provisioning.template.language.FileFormat;
import io.demarc.provisioning.template.language.PhoneModel;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The templates that come with Demarc (DV-7, DV-13). */
class ShippedTemplatesTest {

    private static final Addresses ADDRESSES = new Addresses("https://pbx.example.org/demarc/provision");
    private static final Map<String, String> SETTINGS = Map.of(
            "registrar", "sip.example.org",
            "domain", "example.org",
            "adminPassword", "Adm1n-pass",
            "functionKeys", "blf 12 Reception; speed +390551234 Taxi <24h>");

    @Test
    void eachMakersPhonesGetEveryFileThatTheyAskFor() {
        for (var maker : Maker.values()) {
            assertThat(ShippedTemplates.find(maker, FileRole.DEVICE).isPresent())
                    .as("%s device", maker)
                    .isEqualTo(maker != Maker.OTHER);
            assertThat(ShippedTemplates.find(maker, FileRole.MODEL).isPresent())
                    .as("%s model", maker)
                    .isEqualTo(maker != Maker.OTHER && maker != Maker.PGSM);
            assertThat(ShippedTemplates.find(maker, FileRole.MASTER).isPresent())
                    .as("%s master", maker)
                    .isEqualTo(maker == Maker.POLY);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Maker.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void aPhoneGetsItsLinesAndItsOwnAddress(Maker maker) {
        var file = render(PhoneMaking.phone(maker, 4, 2), SETTINGS);

        assertThat(file)
                .contains("user1", "user2", PhoneMaking.PASSWORD + 1, PhoneMaking.PASSWORD + 2, "sip.example.org")
                .contains("pbx.example.org/demarc/provision/3k.0secretpart")
                .doesNotContain("user3");
        if (maker != Maker.PGSM) {
            assertThat(file).contains("Adm1n-pass", "Reception", "12");
        }
    }

    /** DV-13. */
    @ParameterizedTest
    @EnumSource(value = Maker.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void anUnassignedPhoneIsToldToForgetEveryLine(Maker maker) {
        var phone = PhoneMaking.phone(maker, 4, 2);
        var wiped = PhoneMaking.phone(maker, 4, phone.lines(), true);

        assertThat(render(wiped, SETTINGS)).doesNotContain(PhoneMaking.PASSWORD).doesNotContain("user1");
        assertThat(render(wiped, SETTINGS)).isEqualTo(render(PhoneMaking.phone(maker, 4, 0), SETTINGS));
    }

    @Property(tries = 300)
    void everyFileIsWellFormedForAnyPhone(
            @ForAll("makers") Maker maker,
            @ForAll("anyPhone") Phone phone,
            @ForAll("settings") Map<String, String> settings)
            throws Exception {
        var same = PhoneMaking.phone(maker, phone.lineCount(), phone.lines(), phone.isWiped());
        for (var role : FileRole.values()) {
            var template = ShippedTemplates.find(maker, role);
            if (template.isPresent()) {
                var model = PhoneModel.of(same, template.get().variables(), settings, ADDRESSES);
                var file = CompiledTemplate.of(template.get()).render(model);
                checkForm(template.get().format(), file);
                assertThat(CompiledTemplate.of(template.get()).render(model)).isEqualTo(file);
            }
        }
    }

    @Test
    void aNameInAnyLettersArrivesAsItWasTyped() throws Exception {
        var file = parse(render(PhoneMaking.phone(Maker.SNOM, 2, 1), SETTINGS));

        assertThat(file.getElementsByTagName("user_realname").item(0).getTextContent())
                .isEqualTo("Elena <Rossi> & \"Co\" 'Srl'");
        assertThat(file.getElementsByTagName("fkey").item(1).getTextContent()).isEqualTo("speed +390551234");
    }

    private static void checkForm(FileFormat format, String file) throws Exception {
        if (format == FileFormat.XML) {
            parse(file);
        } else {
            assertThat(file).startsWith("#!version:1.0.0.1\n");
            assertThat(file.lines().skip(1)).allMatch(line -> line.matches("[a-z0-9_.]+ =.*"), "key = value");
        }
    }

    private static String render(Phone phone, Map<String, String> settings) {
        var template = ShippedTemplates.find(phone.maker(), FileRole.DEVICE).orElseThrow();
        return CompiledTemplate.of(template).render(PhoneModel.of(phone, template.variables(), settings, ADDRESSES));
    }

    private static Document parse(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new InputSource(new StringReader(xml)));
    }

    @Provide
    Arbitrary<Maker> makers() {
        return Arbitraries.of(Maker.values());
    }

    @Provide
    Arbitrary<Phone> anyPhone() {
        return PhoneMaking.phones(Maker.SNOM);
    }

    @Provide
    Arbitrary<Map<String, String>> settings() {
        var zones = Arbitraries.of("Europe/Rome", "America/New_York", "Asia/Kolkata", "UTC", "Australia/Sydney");
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.of("UDP", "TCP", "TLS"),
                        Arbitraries.of("off", "optional", "required"),
                        Arbitraries.of("en", "it", "es", "fr", "de"),
                        zones)
                .as((transport, srtp, language, zone) -> {
                    var settings = new HashMap<>(SETTINGS);
                    settings.put("transport", transport);
                    settings.put("srtp", srtp);
                    settings.put("language", language);
                    settings.put("timeZone", zone);
                    return settings;
                });
    }
}
