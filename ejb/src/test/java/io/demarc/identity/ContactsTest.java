// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.mail.MailServer;
import io.demarc.store.PageRequest;
import io.demarc.tenancy.Loss;
import io.demarc.tenancy.OrganizationDeletions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** CU-4 and CU-6: contacts and their passwords, as the provider handles them. */
class ContactsTest {

    private final Customers customers = new Customers();
    private final Contacts contacts = customers.contacts;

    @AfterEach
    void close() {
        customers.close();
    }

    @Test
    void whatTheFormSaysIsKept() {
        var id = customers.contact(customers.acme, "Marta@Acme.example");

        var view = customers.view(id);
        assertThat(view.form().email()).isEqualTo("marta@acme.example");
        assertThat(view.form().privateNotes()).isEqualTo("private");
        assertThat(view.scope().organizationId()).isEqualTo(customers.acme);
        assertThat(view.enabled()).isTrue();
    }

    @Test
    void everyProblemOfTheFormIsToldAtOnce() {
        var form = new ContactForm(" ", "nobody", null, "12345", "x", null, null, false, false, "here", "xx");

        assertThatThrownBy(() -> create(customers.acme, form))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactly("name", "email", "type", "phone", "mobile", "allowList", "language"));
    }

    @Test
    void withoutAMobileNoneCanBeVerified() {
        var form = new ContactForm(
                "Marta", "m@acme.example", ContactType.GENERAL, null, " ", null, null, true, false, null, "en");

        assertThatThrownBy(() -> create(customers.acme, form)).hasMessageContaining("no mobile number");
    }

    /** The answer does not tell whose the address is. */
    @Test
    void anAddressIsUniqueInTheInstallation() {
        customers.contact(customers.acme, "marta@acme.example");

        assertThatThrownBy(() -> create(customers.bluebird, Customers.form(" MARTA@acme.example")))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(Problem.at("email", "contact.emailUnusable")));
    }

    @Test
    void anAddressCannotBeTakenOverByAnUpdate() {
        customers.contact(customers.acme, "marta@acme.example");
        var sara = customers.contact(customers.bluebird, "sara@bluebird.example");

        assertThatThrownBy(() -> update(sara, Customers.form("marta@acme.example")))
                .hasMessageContaining("cannot be used");
        update(sara, Customers.form("sara.blum@bluebird.example"));
        assertThat(customers.view(sara).form().email()).isEqualTo("sara.blum@bluebird.example");
    }

    @Test
    void aMailedPasswordArrivesAndMustBeChanged() throws Exception {
        try (var server = new MailServer(customers.domain)) {
            var made = customers.as(
                    customers.nina,
                    () -> contacts.create(customers.acme, Customers.form("marta@acme.example"), FirstPassword.MAILED));

            var letter = server.received()[0];
            assertThat(letter.getAllRecipients()[0]).hasToString("marta@acme.example");
            assertThat(letter.getContent().toString())
                    .contains(made.password().value())
                    .contains("https://phones.example/demarc/portal/login");
            assertThat(customers.view(made.id()).mustChangePassword()).isTrue();
        }
    }

    @Test
    void whenTheMailDoesNotLeaveThereIsNoContact() {
        var server = new MailServer(customers.domain);
        server.close();

        assertThatThrownBy(() -> customers.as(
                        customers.nina,
                        () -> contacts.create(
                                customers.acme, Customers.form("marta@acme.example"), FirstPassword.MAILED)))
                .isInstanceOf(BusinessException.class);
        assertThat(count()).isZero();
    }

    @Test
    void whatIsWrongWithANewContactIsToldAtOnceThePasswordIncluded() {
        customers.contact(customers.acme, "marta@acme.example");
        var form = new ContactForm(
                " ", "marta@acme.example", ContactType.GENERAL, null, "12", null, null, false, false, null, "en");

        assertThatThrownBy(() -> customers.as(
                        customers.nina,
                        () -> contacts.create(customers.acme, form, FirstPassword.typed("short", "short"))))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .contains("password", "email", "name"));
    }

    @Test
    void aTypedPasswordKeepsToTheRulesOfPasswords() {
        assertThatThrownBy(() -> typed("short", "short")).hasMessageContaining("12");
        assertThatThrownBy(() -> typed("marta@acme.example", "marta@acme.example"))
                .hasMessageContaining("easy to guess");
        assertThatThrownBy(() -> typed("four unrelated words", "four unrelated word"))
                .hasMessageContaining("differ");
        assertThat(typed("four unrelated words", "four unrelated words").id()).isPositive();
    }

    /** Spec, section 1: nobody sees or touches anything outside the scope. */
    @Test
    void aContactOfAnotherOrganizationIsNotFound() {
        var sara = customers.contact(customers.bluebird, "sara@bluebird.example");
        var elena = io.demarc.access.Caller.operator(
                77L,
                "elena",
                new io.demarc.kernel.TenantPath(customers.nina.scope().providerId(), customers.acme),
                io.demarc.access.Role.ORGANIZATION_ADMINISTRATOR.permissions());

        assertThatThrownBy(() -> customers.as(elena, () -> contacts.get(sara))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> customers.run(elena, () -> contacts.delete(sara)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> customers.as(
                        elena,
                        () -> contacts.create(
                                customers.bluebird, Customers.form("x@bluebird.example"), FirstPassword.SHOWN)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aDeletedContactIsGoneWithEverythingThatHungOnIt() {
        var id = customers.contact(customers.acme, "marta@acme.example");
        customers.run(customers.nina, () -> contacts.delete(id));

        assertThat(count()).isZero();
        assertThat(customers.contact(customers.bluebird, "marta@acme.example")).isPositive();
    }

    /** An organization takes its contacts along, with their sessions and links; the others stay. */
    @Test
    void contactsGoWithTheirOrganization() {
        customers.domain.bean(OrganizationFarewell.class);
        var deletions = customers.domain.bean(OrganizationDeletions.class);
        var marta = customers.contact(customers.acme, "marta@acme.example");
        var sara = customers.contact(customers.bluebird, "sara@bluebird.example");
        var caller = customers.caller(marta);
        customers.run(caller, () -> customers.domain.bean(OwnContact.class).sendCode(Channel.MOBILE));
        logIn("marta@acme.example");

        assertThat(customers
                        .as(customers.nina, () -> deletions.deletion(customers.acme))
                        .losses())
                .containsEntry(Loss.CONTACTS, 1L);
        customers.as(customers.nina, () -> deletions.delete(customers.acme, "Acme"));

        assertThat(found(ContactFilter.ALL)).containsExactly("sara@bluebird.example");
        assertThat(customers.view(sara).enabled()).isTrue();
    }

    private void logIn(String email) {
        var password = Customers.PASSWORD.toCharArray();
        customers.anybody(() -> customers
                .domain
                .bean(Logins.class)
                .withPassword(LoginKind.PORTAL, email, password, Customers.ADDRESS)
                .map(step -> customers.domain.bean(Sessions.class).open(step, Customers.ADDRESS, null))
                .orElseThrow());
    }

    @Test
    void theListIsSearchedAndFiltered() {
        customers.contact(customers.acme, "marta@acme.example");
        customers.contact(customers.bluebird, "sara@bluebird.example");

        assertThat(found(new ContactFilter("BLUE", null, null, null, null))).containsExactly("sara@bluebird.example");
        assertThat(found(ContactFilter.ofOrganization(customers.acme))).containsExactly("marta@acme.example");
        assertThat(found(new ContactFilter(null, null, null, ContactType.BILLING, null)))
                .isEmpty();
        assertThat(found(new ContactFilter(null, null, null, null, false))).isEmpty();
    }

    private List<String> found(ContactFilter filter) {
        return customers
                .as(customers.nina, () -> contacts.page(filter, PageRequest.parse(Contacts.SORTS, "email", null, 10)))
                .rows()
                .stream()
                .map(ContactRow::email)
                .toList();
    }

    private int count() {
        return customers.as(customers.nina, () -> contacts.count(ContactFilter.ALL, 10));
    }

    @Test
    void contactsGoWithTheirOrganizationAndNoOthers() {
        customers.domain.bean(OrganizationFarewell.class);
        var deletions = customers.domain.bean(OrganizationDeletions.class);
        var gone = customers.contact(customers.acme, "marta@acme.example");
        var stays = customers.contact(customers.bluebird, "marta@bluebird.example");

        var deletion = customers.as(customers.nina, () -> deletions.delete(customers.acme, null));

        assertThat(deletion.losses()).containsEntry(Loss.CONTACTS, 1L);
        assertThatThrownBy(() -> customers.view(gone)).isInstanceOf(NotFound.class);
        assertThat(customers.view(stays).enabled()).isTrue();
    }

    private long create(long organization, ContactForm form) {
        return customers.as(
                customers.nina,
                () -> contacts.create(organization, form, FirstPassword.SHOWN).id());
    }

    private NewContact typed(String password, String repeated) {
        return customers.as(
                customers.nina,
                () -> contacts.create(
                        customers.acme, Customers.form("marta@acme.example"), FirstPassword.typed(password, repeated)));
    }

    private void update(long id, ContactForm form) {
        customers.run(customers.nina, () -> contacts.update(id, form));
    }
}
