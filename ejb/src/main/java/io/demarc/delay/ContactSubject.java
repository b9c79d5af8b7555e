// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import io.demarc.identity.ContactForm;
import io.demarc.identity.Contacts;
import io.demarc.identity.FirstPassword;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.Organizations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

@ApplicationScoped
class ContactSubject implements Subject<ContactForm, ContactSetup> {

    @Inject
    Contacts contacts;

    @Inject
    Organizations organizations;

    @Override
    public TenantPath owner(long id) {
        return contacts.get(id).scope();
    }

    @Override
    public ContactForm form(long id) {
        return contacts.get(id).form();
    }

    @Override
    public String name(ContactForm form) {
        return form.name();
    }

    @Override
    public void save(long id, ContactForm form) {
        contacts.update(id, form);
    }

    /** A number or an address that nobody has verified must not be taken for the one that was. */
    @Override
    public List<Set<String>> together() {
        return List.of(Set.of("mobile", "mobileVerified"), Set.of("email", "emailVerified"));
    }

    @Override
    public TenantPath place(ContactSetup setup) {
        return organizations.path(setup.organizationId());
    }

    @Override
    public String nameOfNew(ContactSetup setup) {
        return setup.form().name().strip();
    }

    @Override
    public long setUp(ContactSetup setup) {
        return setUp(setup, setup.first());
    }

    /** A letter cannot be taken back, so the password that will be mailed is only made. */
    @Override
    public long tryOut(ContactSetup setup) {
        var first = setup.first();
        if (first.equals(FirstPassword.SHOWN)) {
            throw new BusinessException(Problem.at("password", "delay.passwordUnseen"));
        } else if (!first.equals(FirstPassword.MAILED)) {
            return setUp(setup);
        }
        contacts.missingMailSetting().ifPresent(setting -> {
            throw new BusinessException(Problem.at("password", "mail.notConfigured", setting));
        });
        return setUp(setup, FirstPassword.SHOWN);
    }

    private long setUp(ContactSetup setup, FirstPassword first) {
        return contacts.create(setup.organizationId(), setup.form(), first).id();
    }
}
