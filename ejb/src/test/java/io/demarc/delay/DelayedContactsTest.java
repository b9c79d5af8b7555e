// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import static io.demarc.delay.ChangeState.APPLIED;
import static io.demarc.delay.ChangeState.CANCELLED;
import static io.demarc.delay.ChangeState.CONFLICT;
import static io.demarc.delay.ChangeState.REVERTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.identity.ContactFilter;
import io.demarc.identity.ContactForm;
import io.demarc.identity.ContactType;
import io.demarc.identity.Contacts;
import io.demarc.identity.FirstPassword;
import io.demarc.kernel.Problem;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CU-5 for contacts (CU-4): made later, edited later, reverted, cancelled. */
class DelayedContactsTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final String PASSWORD = "correct horse battery 9";

    private final DelayDesk desk = new DelayDesk();
    private final Contacts contacts = desk.domain.bean(Contacts.class);
    private long carla;

    @BeforeEach
    void aContact() {
        carla = desk.as(
                desk.nina,
                () -> contacts.create(
                                desk.acmeId,
                                form("Carla", "+390612345601", false),
                                FirstPassword.typed(PASSWORD, PASSWORD))
                        .id());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aContactIsMadeLaterAndGetsThePasswordByMailThen() throws Exception {
        var asked = new ContactSetup(desk.acmeId, form("Dario", null, false), FirstPassword.MAILED);
        var id = desk.order(desk.nina, new ChangeOrder(ChangeKind.CONTACT, null, asked), desk.timing(HOUR, null));
        assertThat(countNamed("Dario")).isZero();
        assertThat(desk.mail.received()).isEmpty();

        desk.wait(HOUR);

        assertThat(desk.look(id).change().state()).isEqualTo(APPLIED);
        assertThat(look(desk.look(id).change().targetId()).email()).isEqualTo("dario@acme.example");
        assertThat(desk.mail.received()).hasSize(1);
        assertThat(desk.mail.received()[0].getAllRecipients()[0]).hasToString("dario@acme.example");
    }

    /** Nobody would be there to see it. */
    @Test
    void aPasswordThatIsShownCannotWait() {
        var asked = new ContactSetup(desk.acmeId, form("Dario", null, false), FirstPassword.SHOWN);
        var order = new ChangeOrder(ChangeKind.CONTACT, null, asked);

        assertThatThrownBy(() -> desk.order(desk.nina, order, desk.timing(HOUR, null)))
                .satisfies(DelayDesk.has("password", "delay.passwordUnseen"));
    }

    @Test
    void aContactIsEditedLaterAndRevertedAtTheEnd() {
        var id = edit(form("Carla Conti", "+390612345601", false), DAY);

        desk.wait(HOUR);
        assertThat(look(carla).name()).isEqualTo("Carla Conti");
        desk.wait(DAY);

        assertThat(look(carla).name()).isEqualTo("Carla");
        assertThat(desk.look(id).change().state()).isEqualTo(REVERTED);
    }

    @Test
    void aCancelledEditIsNeverMade() {
        var id = edit(form("Carla Conti", "+390612345601", false), null);
        desk.does(() -> desk.changes.cancel(id));

        desk.wait(DAY);

        assertThat(look(carla).name()).isEqualTo("Carla");
        assertThat(desk.look(id).change().state()).isEqualTo(CANCELLED);
    }

    /** The contact proved to have the old number; that says nothing about the new one. */
    @Test
    void aNumberThatWasVerifiedInBetweenIsNotExchangedForAnother() {
        var id = edit(form("Carla", "+390612345602", false), null);
        desk.does(() -> contacts.update(carla, form("Carla", "+390612345601", true)));

        desk.wait(HOUR);

        assertThat(look(carla).mobile()).isEqualTo("+390612345601");
        assertThat(desk.look(id).change().state()).isEqualTo(CONFLICT);
        assertThat(desk.look(id).change().problems())
                .contains(Problem.at("mobileVerified", "delay.overtaken", "false", "true", "false"));
    }

    /** The tick was made for the number that the author saw. */
    @Test
    void aTickDoesNotVerifyANumberThatCameInBetween() {
        var id = edit(form("Carla", "+390612345601", true), null);
        desk.does(() -> contacts.update(carla, form("Carla", "+390612345602", false)));

        desk.wait(HOUR);

        assertThat(look(carla).mobileVerified()).isFalse();
        assertThat(desk.look(id).change().state()).isEqualTo(CONFLICT);
    }

    @Test
    void whatTheContactChangedBesideItStays() {
        edit(form("Carla Conti", "+390612345601", false), null);
        desk.does(() -> contacts.update(carla, form("Carla", "+390612345602", true)));

        desk.wait(HOUR);

        assertThat(look(carla))
                .extracting("name", "mobile", "mobileVerified")
                .containsExactly("Carla Conti", "+390612345602", true);
    }

    private long edit(ContactForm form, Duration revertIn) {
        return desk.order(desk.nina, new ChangeOrder(ChangeKind.CONTACT, carla, form), desk.timing(HOUR, revertIn));
    }

    private ContactForm look(long id) {
        return desk.as(desk.nina, () -> contacts.get(id)).form();
    }

    private int countNamed(String name) {
        return desk.as(desk.nina, () -> contacts.count(new ContactFilter(name, null, null, null, null), 10));
    }

    private static ContactForm form(String name, String mobile, boolean verified) {
        var login = name.split(" ")[0].toLowerCase(Locale.ROOT) + "@acme.example";
        return new ContactForm(
                name, login, ContactType.TECHNICAL, null, mobile, null, null, verified, false, null, "it");
    }
}
