// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.provisioning.device.Devices;
import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.device.PhoneOffice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** DV-10: a device comes for the first time, without its secret, in a window that an operator opened. */
class FirstContactTest {

    private static final String MAC = "805ec0d57d72";
    private static final String FILE = MAC + ".cfg";
    private static final String AGENT = "Yealink SIP-T46U 108.86.0.45 " + MAC;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T09:00:00Z"));
    private final PhoneOffice office = new PhoneOffice();
    private final PhoneDesk desk;
    private final FirstContactWindows windows;
    private final long phone;

    FirstContactTest() {
        office.domain().put(Clock.class, new Watch(now));
        desk = Counter.open(office);
        windows = office.bean(FirstContactWindows.class);
        phone = office.assigned("Front desk", MAC, Maker.YEALINK, "T46U");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void inAWindowTheAddressAloneOpensTheFileOnceAndItHasTheSecret() {
        assertThat(get(FILE).status()).isEqualTo(401);
        open(new WindowForm(null, office.acme().organizationId(), null, null));

        var first = get(FILE);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body()).contains(office.key(MAC).secret());
        assertThat(get(FILE).status()).isEqualTo(401);
    }

    @Test
    void theWindowClosesByItself() {
        open(new WindowForm(null, office.acme().organizationId(), null, null));
        now.updateAndGet(then -> then.plus(Duration.ofMinutes(WindowForm.USUAL_MINUTES)));

        assertThat(get(FILE).status()).isEqualTo(401);
        assertThat(office.as(office.provider(), () -> windows.open())).isEmpty();
    }

    @Test
    void theOperatorClosesItBefore() {
        var window = open(new WindowForm(null, office.acme().organizationId(), null, 60));
        office.change(() -> windows.close(window));

        assertThat(get(FILE).status()).isEqualTo(401);
    }

    @Test
    void theWindowOfAnotherPlaceOpensNothing() {
        open(new WindowForm(null, office.bluebird().organizationId(), null, null));

        assertThat(get(FILE).status()).isEqualTo(401);
    }

    @Test
    void theWindowOfAProviderIsForItsOrganizationsToo() {
        open(new WindowForm(office.provider().scope().providerId(), null, null, null));

        assertThat(get(FILE).status()).isEqualTo(200);
    }

    /** It was reset to what the factory made of it. */
    @Test
    void theWindowOfADeviceIsForOneThatWasServedBefore() {
        get(office.key(MAC).secret() + "/" + FILE);
        open(WindowForm.device(phone, 5));

        assertThat(get(FILE).status()).isEqualTo(200);
        assertThat(get(FILE).status()).isEqualTo(401);
    }

    @Test
    void anExchangedPhoneDoesNotTakeTheFirstContactOfItsSuccessor() {
        var successor = "805ec0d57d73";
        office.change(() -> office.bean(Devices.class)
                .update(phone, PhoneOffice.form("Front desk", successor, Maker.YEALINK, "T46U")));
        open(WindowForm.device(phone, 5));

        assertThat(get(FILE).status()).isEqualTo(401);
        assertThat(ask(successor + ".cfg", null, "192.0.2.1").status()).isEqualTo(200);
    }

    @Test
    void whoSaysThatItIsAnotherPhoneIsNotLetIn() {
        open(WindowForm.device(phone, 5));

        assertThat(ask(FILE, "snomD785-SIP 10.1.33.33", "192.0.2.1").status()).isEqualTo(401);
        assertThat(ask(FILE, AGENT.replace(MAC, "805ec0d57d73"), "192.0.2.1").status())
                .isEqualTo(401);
        assertThat(get("cfg" + MAC + ".xml").status()).isEqualTo(401);
        assertThat(get(FILE).status()).isEqualTo(200);
    }

    @Test
    void whoTriesAddressesIsLockedOutButARightSecretIsNot() {
        open(WindowForm.device(phone, 5));
        for (var i = 0; i < SourceLockout.MISSES; i++) {
            assertThat(ask("0015650000%02x.cfg".formatted(i), null, "192.0.2.66")
                            .status())
                    .isEqualTo(401);
        }

        assertThat(ask(FILE, AGENT, "192.0.2.66").status()).isEqualTo(401);
        assertThat(ask(office.key(MAC).secret() + "/" + FILE, AGENT, "192.0.2.66")
                        .status())
                .isEqualTo(200);
        assertThat(ask(FILE, AGENT, "192.0.2.1").status()).isEqualTo(200);
    }

    @Test
    void nobodyOpensAWindowForAnothersDevices() {
        assertThatThrownBy(() -> office.as(office.stranger(), () -> windows.open(WindowForm.device(phone, 5))))
                .isInstanceOf(BusinessException.class);
        var window = open(WindowForm.device(phone, 5));
        assertThatThrownBy(() -> office.as(office.stranger(), () -> {
                    windows.close(window);
                    return null;
                }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aWindowIsForOneOfThreeAndForADayAtMost() {
        assertThatThrownBy(() -> open(new WindowForm(null, null, null, 5))).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> open(new WindowForm(1L, 2L, null, 5))).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> open(WindowForm.device(phone, 1441))).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> open(WindowForm.device(phone, 0))).isInstanceOf(BusinessException.class);
    }

    /** Poly's master file only leads to the other one, so that it does not use the first contact up. */
    @Test
    void aFileThatLeadsToTheNextOneDoesNotUseTheFirstContactUp() {
        var poly = "0004f2aabbcc";
        var id = office.assigned("Conference", poly, Maker.POLY, "VVX450");
        open(WindowForm.device(id, 5));

        var master = ask(poly + ".cfg", null, "192.0.2.1");
        assertThat(master.body())
                .contains(poly + "-demarc.cfg")
                .doesNotContain(office.key(poly).secret());
        assertThat(ask(poly + "-demarc.cfg", null, "192.0.2.1").body())
                .contains(office.key(poly).secret());
        assertThat(ask(poly + "-demarc.cfg", null, "192.0.2.1").status()).isEqualTo(401);
    }

    private long open(WindowForm form) {
        return office.as(office.provider(), () -> windows.open(form));
    }

    private PhoneAnswer get(String path) {
        return ask(path, AGENT, "192.0.2.1");
    }

    private PhoneAnswer ask(String path, String agent, String address) {
        return desk.answer(new PhoneRequest("GET", path, address, agent, null, false, List.of(), null));
    }

    private static final class Watch extends Clock {

        private final AtomicReference<Instant> now;

        Watch(AtomicReference<Instant> now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
