// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.tenancy.Loss;
import io.demarc.tenancy.OrganizationGoes;
import io.demarc.tenancy.OrganizationLossQuestion;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Contacts and operators of an organization go with it, and so does everything that lets them in. */
@ApplicationScoped
class OrganizationFarewell {

    @Inject
    ContactRepository contacts;

    @Inject
    CodeRepository codes;

    @Inject
    SessionRepository sessions;

    @Inject
    ResetRepository resets;

    @Inject
    OperatorRepository operators;

    @Inject
    TokenRepository tokens;

    void count(@Observes OrganizationLossQuestion question) {
        question.answer(Loss.CONTACTS, contacts.countOf(question.organizationId()));
        question.answer(Loss.OPERATORS, operators.countOf(question.organizationId()));
    }

    void delete(@Observes @Priority(OrganizationGoes.PEOPLE) OrganizationGoes gone) {
        codes.removeAllOf(gone.organizationId());
        sessions.removeAllOf(gone.organizationId());
        resets.removeAllOf(gone.organizationId());
        contacts.removeAllOf(gone.organizationId());
        tokens.removeAllOf(gone.organizationId());
        operators.removeAllOf(gone.organizationId());
    }
}
