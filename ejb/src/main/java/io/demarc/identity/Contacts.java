// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import static io.demarc.access.Permission.CONTACT_READ;
import static io.demarc.access.Permission.CONTACT_WRITE;

import io.demarc.access.Act;
import io.demarc.access.Deed;
import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import io.demarc.kernel.Text;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.store.UniqueKey;
import io.demarc.tenancy.Organizations;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The people of the organizations, who log in to the portal (CU-4, CU-6). */
@Stateless
public class Contacts {

    public static final List<SortKey> SORTS = List.of(
            SortKey.text("name", "e.name"),
            SortKey.text("email", "e.email"),
            SortKey.instant("created", "e.createdAt"),
            SortKey.id());

    @Inject
    ContactRepository contacts;

    @Inject
    SessionRepository sessions;

    @Inject
    ResetRepository resets;

    @Inject
    CodeRepository codes;

    @Inject
    People people;

    @Inject
    Organizations organizations;

    @Inject
    PasswordHashing hashing;

    @Inject
    CredentialLetters letters;

    @Inject
    Event<PasswordChanged> changes;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    @Requires(CONTACT_READ)
    public Page<ContactRow> page(ContactFilter filter, PageRequest page) {
        return contacts.page(filter, page);
    }

    @Requires(CONTACT_READ)
    public int count(ContactFilter filter, int most) {
        return contacts.count(filter, most);
    }

    @Requires(CONTACT_READ)
    public ContactView get(long id) {
        return contacts.get(id).view(clock.instant());
    }

    /** The first setting without which no password can be mailed; empty when mail can be sent. */
    @Requires(CONTACT_WRITE)
    public Optional<String> missingMailSetting() {
        return letters.missingSetting();
    }

    /**
     * @return the new contact; the password is worth showing only when it was made to be shown
     * @throws BusinessException when the password was to be mailed and the mail does not leave: nothing was made then
     */
    @Requires(CONTACT_WRITE)
    public NewContact create(long organizationId, ContactForm form, FirstPassword first) {
        var organization = organizations.path(organizationId);
        var problems = new Problems();
        var password = problems.noting(() -> first.choose(typedLogin(form)));
        problems.trying(() -> refuseTakenEmail(form.email(), null));
        var hash = password == null ? null : hashing.generate(password.value().toCharArray());
        var contact = problems.noting(() -> new Contact(organization, form, hash, clock.instant()));
        problems.throwIfAny();
        contacts.add(contact);
        flush();
        handOver(contact, first, password);
        return new NewContact(contact.id(), password);
    }

    /** Another e-mail address is another login: links that went to the old one open nothing any more. */
    @Requires(CONTACT_WRITE)
    public void update(long id, ContactForm form) {
        var contact = contacts.get(id);
        var before = contact.email();
        var problems = new Problems();
        problems.trying(() -> refuseTakenEmail(form.email(), id));
        problems.trying(() -> contact.describe(form));
        problems.throwIfAny();
        flush();
        if (!contact.email().equals(before)) {
            resets.useUp(contact.principal(), clock.instant());
        }
    }

    /**
     * Gives a new password and ends the contact's sessions.
     *
     * @return the password; worth showing only when it was made to be shown
     */
    @Requires(CONTACT_WRITE)
    public NewPassword changePassword(long id, FirstPassword first) {
        var contact = contacts.get(id);
        var password = first.choose(contact.email());
        contact.changePassword(hashing.generate(password.value().toCharArray()), true, clock.instant());
        resets.useUp(contact.principal(), clock.instant());
        changes.fire(new PasswordChanged(contact.principal()));
        handOver(contact, first, password);
        return password;
    }

    /** For somebody who lost phone and recovery codes: the password alone opens the login again. */
    @Requires(CONTACT_WRITE)
    public void resetTwoFactor(long id) {
        contacts.get(id).switchSecondFactorOff();
    }

    /** Ends the contact's sessions at once. */
    @Requires(CONTACT_WRITE)
    public void disable(long id) {
        contacts.get(id).disable(clock.instant());
    }

    @Requires(CONTACT_WRITE)
    public void enable(long id) {
        contacts.get(id).enable();
    }

    @Requires(CONTACT_WRITE)
    public void delete(long id) {
        var contact = contacts.get(id);
        codes.forgetAll(id);
        sessions.forgetAll(contact.principal());
        resets.forgetAll(contact.principal());
        contacts.remove(contact);
    }

    private void handOver(Contact contact, FirstPassword first, NewPassword password) {
        if (first.isMailed()) {
            deeds.fire(new Deed(Act.PASSWORD_MAILED, contact.owner(), contact.table(), contact.id(), contact.login()));
            letters.sendPassword(contact, password);
        }
    }

    private static String typedLogin(ContactForm form) {
        return Text.trimmed(form.email()) == null ? "@" : form.email().strip();
    }

    /** E-mail addresses are unique in the whole installation; whose one is, is not told. */
    private void refuseTakenEmail(String email, Long except) {
        Optional.ofNullable(Text.trimmed(email))
                .flatMap(typed -> people.named(LoginKind.PORTAL, typed))
                .filter(other -> !other.id().equals(except))
                .ifPresent(other -> {
                    throw taken();
                });
    }

    /** Writes now, so that an address that somebody else took in this very moment is a refusal and not a failure. */
    private void flush() {
        UniqueKey.write(contacts::flush, refused -> taken());
    }

    private static BusinessException taken() {
        return new BusinessException(Problem.at("email", "contact.emailUnusable"));
    }
}
