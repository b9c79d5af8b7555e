// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.phones;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.it.rest.Api;
import io.demarc.it.rest.ApiServer;
import io.demarc.testkit.Await;
import io.demarc.testkit.phone.Asked;
import io.demarc.testkit.phone.CiscoPhone;
import io.demarc.testkit.phone.GrandstreamPhone;
import io.demarc.testkit.phone.PolyPhone;
import io.demarc.testkit.phone.SimulatedPhone;
import io.demarc.testkit.phone.SnomPhone;
import io.demarc.testkit.phone.YealinkPhone;
import java.net.URI;
import java.time.Duration;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** DV-10, DV-12, DV-13: phones of five makers boot from nothing to configured against a running server. */
@ExtendWith(ApiServer.class)
class PhonesBootIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What is in the box. */
    enum Model {
        SNOM("SNOM", "D785", "000413", SnomPhone::new),
        YEALINK("YEALINK", "T46U", "805ec0", YealinkPhone::new),
        GRANDSTREAM("GRANDSTREAM", "GRP2614", "c074ad", GrandstreamPhone::new),
        POLY("POLY", "VVX450", "0004f2", PolyPhone::new),
        CISCO("CISCO", "SPA504G", "0002fd", CiscoPhone::new);

        private final String maker;
        private final String name;
        private final String oui;
        private final BiFunction<String, URI, SimulatedPhone> factory;

        Model(String maker, String name, String oui, BiFunction<String, URI, SimulatedPhone> factory) {
            this.maker = maker;
            this.name = name;
            this.oui = oui;
            this.factory = factory;
        }

        private long add(PhoneStock stock, String mac) {
            return stock.add(maker, name, mac);
        }

        private SimulatedPhone unpack(String mac, URI server) {
            return factory.apply(mac, server);
        }
    }

    private PhoneStock stock;

    @BeforeEach
    void stock(Api api) {
        stock = new PhoneStock(api);
    }

    /** The operator typed the address with the secret into the phone, or a redirection service gave it. */
    @ParameterizedTest
    @EnumSource
    void withItsOwnAddressItIsConfiguredAtOnce(Model model) {
        var mac = PhoneStock.mac(model.oui);
        var device = model.add(stock, mac);
        var phone = model.unpack(mac, stock.address(device));

        phone.boot();

        assertConfigured(phone, device);
        assertThat(phone.asked()).extracting(Asked::status).doesNotContain(401, 500);
    }

    /** The phone knows its user and password only. */
    @ParameterizedTest
    @EnumSource
    void withAPasswordItAnswersTheChallenge(Model model) {
        var mac = PhoneStock.mac(model.oui);
        var device = model.add(stock, mac);
        var phone = model.unpack(mac, stock.address()).withPassword(stock.secret(device));

        phone.boot();

        assertConfigured(phone, device);
        assertThat(phone.asked()).extracting(Asked::status).contains(401);
    }

    /** From the box, with nothing but the address of the server: in a window it learns its secret, and needs none later. */
    @ParameterizedTest
    @EnumSource
    void fromTheBoxItComesOnceInAWindowAndThenByItsSecret(Model model) {
        var mac = PhoneStock.mac(model.oui);
        var device = model.add(stock, mac);
        var phone = model.unpack(mac, stock.address());

        phone.boot();
        assertThat(phone.user(1)).isEmpty();
        assertThat(stock.story(device).getString("state")).isEqualTo("LISTED");

        stock.openWindow(device);
        phone.boot();
        assertConfigured(phone, device);

        var another = model.unpack(mac, stock.address());
        another.boot();
        assertThat(another.user(1)).isEmpty();

        var before = phone.asked().size();
        phone.boot();
        assertThat(phone.asked().subList(before, phone.asked().size()))
                .extracting(Asked::status)
                .contains(200)
                .doesNotContain(401);
    }

    @ParameterizedTest
    @EnumSource
    void whenItsAssignmentIsClearedItForgetsItsLine(Model model) {
        var mac = PhoneStock.mac(model.oui);
        var device = model.add(stock, mac);
        var phone = model.unpack(mac, stock.address(device));
        phone.boot();
        assertConfigured(phone, device);

        stock.clear(device);
        phone.boot();

        assertThat(phone.user(1)).isEmpty();
        assertThat(phone.password(1)).isEmpty();
    }

    private void assertConfigured(SimulatedPhone phone, long device) {
        assertThat(phone.user(1)).isEqualTo(stock.username());
        assertThat(phone.password(1)).isNotEmpty();
        assertThat(phone.server()).isEqualTo(stock.address(device));
        Await.until(
                "the story of the device says what it got",
                PATIENCE,
                () -> stock.story(device).getString("state").equals("SERVED"));
        Await.until(
                "its requests are listed",
                PATIENCE,
                () -> !stock.requests(device).getJsonArray("items").isEmpty());
    }
}
