// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.access.Caller;
import io.demarc.access.Permission;
import io.demarc.access.Role;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.EmailAddress;
import io.demarc.kernel.PhoneNumber;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import io.demarc.kernel.Regional;
import io.demarc.kernel.TenantPath;
import io.demarc.kernel.Text;
import io.demarc.store.Audited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;

/**
 * A person of an organization (CU-4). The e-mail address is the login to the portal. Mobile and e-mail are verified by
 * a code in the portal or by hand in the console; a number or address that changes is unverified again.
 */
@Audited(named = "email")
@Entity
@Table(name = "contact")
public class Contact extends Person {

    /** In front of the id in a {@link #principal()}; no login of an operator has a slash. */
    static final String PRINCIPAL = "contact/";

    @Id
    @SequenceGenerator(name = "contact_seq", sequenceName = "contact_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_seq")
    private Long id;

    @Version
    private Integer version;

    private String name;
    private String email;

    @Enumerated(EnumType.STRING)
    @Column(name = "contact_type")
    private ContactType type;

    private String phone;
    private String mobile;

    @Column(name = "public_notes")
    private String publicNotes;

    @Column(name = "private_notes")
    private String privateNotes;

    @Column(name = "mobile_verified")
    private boolean mobileVerified;

    @Column(name = "email_verified")
    private boolean emailVerified;

    @Column(name = "allow_list")
    private String allowList;

    private String language;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    private boolean enabled;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Contact() {}

    Contact(TenantPath organization, ContactForm form, String passwordHash, Instant now) {
        super(organization, passwordHash, now);
        if (organization.organizationId() == null) {
            throw new IllegalArgumentException("a contact belongs to an organization");
        }
        enabled = true;
        theme = Theme.AUTO;
        createdAt = now;
        describe(form);
    }

    /** Takes over what the form says. What is ticked as verified is so by the hand of whoever ticked it. */
    final void describe(ContactForm form) {
        var problems = new Problems();
        name = problems.noting("name", () -> Text.required("name", form.name(), 100));
        email = problems.noting("email", () -> new EmailAddress(Text.required("email", form.email(), 254)).value());
        problems.addIf(form.type() == null, "type", "required");
        type = form.type();
        phone = problems.noting("phone", () -> number(form.phone()));
        mobile = problems.noting("mobile", () -> number(form.mobile()));
        publicNotes = problems.noting("publicNotes", () -> Text.lines("publicNotes", form.publicNotes(), 2000));
        privateNotes = problems.noting("privateNotes", () -> Text.lines("privateNotes", form.privateNotes(), 2000));
        allowList = problems.noting(
                "allowList", () -> AllowList.of(form.allowList()).text());
        language = problems.noting("language", () -> Regional.language(form.language()));
        problems.addIf(
                form.mobileVerified() && Text.trimmed(form.mobile()) == null, "mobileVerified", "contact.noMobile");
        problems.throwIfAny();
        mobileVerified = form.mobileVerified();
        emailVerified = form.emailVerified();
    }

    /** What the contact changes in the portal. */
    void correct(String newName, String newPhone, String newMobile, String newLanguage) {
        var problems = new Problems();
        var before = mobile;
        name = problems.noting("name", () -> Text.required("name", newName, 100));
        phone = problems.noting("phone", () -> number(newPhone));
        mobile = problems.noting("mobile", () -> number(newMobile));
        language = problems.noting("language", () -> Regional.language(newLanguage));
        problems.throwIfAny();
        mobileVerified = mobileVerified && Objects.equals(before, mobile);
    }

    void prefer(String newLanguage, Theme newTheme) {
        language = Regional.language(newLanguage);
        theme = newTheme;
    }

    void verified(Channel channel) {
        if (channel == Channel.MOBILE) {
            mobileVerified = true;
        } else {
            emailVerified = true;
        }
    }

    /** Where a code on this channel goes; null when nobody said. */
    String target(Channel channel) {
        return channel == Channel.MOBILE ? mobile : email;
    }

    void disable(Instant now) {
        enabled = false;
        endSessions(now);
    }

    void enable() {
        enabled = true;
    }

    @Override
    public Caller caller() {
        return Caller.contact(id, email, owner(), Role.CONTACT.permissions());
    }

    /** An operator who acts as this contact: with the operator's name, and without what is the contact's alone (CU-7). */
    Caller actedBy(Caller operator) {
        var rights = EnumSet.copyOf(Role.CONTACT.permissions());
        rights.remove(Permission.PORTAL_OWN);
        return new Caller(operator.operatorId(), id, operator.name(), email, owner(), rights);
    }

    private static String number(String typed) {
        if (Text.trimmed(typed) == null) {
            return null;
        }
        var number = PhoneNumber.typed(typed);
        if (!number.isInternational()) {
            throw new BusinessException(Problem.at("number", "number.prefix"));
        }
        return number.value();
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public String principal() {
        return PRINCIPAL + id;
    }

    @Override
    public String login() {
        return email;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String email() {
        return email;
    }

    @Override
    public String language() {
        return language;
    }

    Theme theme() {
        return theme;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    boolean admits(String address) {
        return AllowList.of(allowList).admits(address);
    }

    @Override
    String table() {
        return "contact";
    }

    OwnDetails ownDetails() {
        return new OwnDetails(name, email, phone, mobile, mobileVerified, emailVerified, publicNotes, language);
    }

    ContactForm form() {
        return new ContactForm(
                name,
                email,
                type,
                phone,
                mobile,
                publicNotes,
                privateNotes,
                mobileVerified,
                emailVerified,
                allowList,
                language);
    }

    ContactView view(Instant now) {
        return new ContactView(
                owner(), form(), enabled, isLocked(now), mustChangePassword(), totpSince(), lastLoginAt(), createdAt);
    }
}
