// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Role;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.tenancy.Organizations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/** Everybody who can log in, looked up as the installation does it: whoever asks is not known yet. */
@ApplicationScoped
class People {

    @Inject
    OperatorRepository operators;

    @Inject
    ContactRepository contacts;

    @Inject
    Organizations organizations;

    /** @param login a username for the console, an e-mail address for the portal */
    Optional<Person> named(LoginKind kind, String login) {
        return asInstallation(() -> kind == LoginKind.CONSOLE
                ? operators.byLogin(login).map(Person.class::cast)
                : contacts.byEmail(login).map(Person.class::cast));
    }

    Optional<Person> behind(String principal) {
        return asInstallation(() -> {
            var contact = contactId(principal);
            return contact.isPresent()
                    ? contacts.find(contact.get()).map(Person.class::cast)
                    : operators.byLogin(principal).map(Person.class::cast);
        });
    }

    /** The same one, whom nobody else changes until this transaction ends. */
    Person locked(Person person) {
        return asInstallation(
                () -> person instanceof Contact ? contacts.getLocked(person.id()) : operators.getLocked(person.id()));
    }

    /**
     * Whoever calls, as far as it is about what is theirs alone.
     *
     * @throws BusinessException when it is an operator who acts as a contact (CU-7)
     */
    Person self() {
        var caller = CallContext.caller();
        if (caller.onBehalfOf() != null) {
            throw new BusinessException(Problem.of("acting.refused", caller.onBehalfOf()));
        }
        if (caller.contactId() != null) {
            return contacts.get(caller.contactId());
        }
        if (caller.operatorId() == null) {
            throw new NotFound();
        }
        return operators.get(caller.operatorId());
    }

    Identity identity(Person person) {
        return person instanceof Operator operator
                ? Identity.of(operator)
                : identity((Contact) person, timeZone((Contact) person));
    }

    /** How the contact's organization reckons time. */
    private String timeZone(Contact contact) {
        return asInstallation(
                () -> organizations.get(contact.owner().organizationId()).timeZone());
    }

    private static Identity identity(Contact contact, String timeZone) {
        return new Identity(
                contact.caller(),
                contact.name(),
                Role.CONTACT,
                contact.language(),
                timeZone,
                contact.theme(),
                contact.mustChangePassword());
    }

    static <T> T asInstallation(Supplier<T> work) {
        return CallContext.callAs(Caller.system("login"), work);
    }

    private static Optional<Long> contactId(String principal) {
        return principal.matches(Contact.PRINCIPAL + "\\d{1,18}")
                ? Optional.of(Long.valueOf(principal.substring(Contact.PRINCIPAL.length())))
                : Optional.empty();
    }
}
