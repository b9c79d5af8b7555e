// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.tenancy.Loss;
import io.demarc.tenancy.OrganizationGoes;
import io.demarc.tenancy.OrganizationLossQuestion;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Operators of an organization go with it, and so do their tokens. */
@ApplicationScoped
class OrganizationFarewell {

    @Inject
    OperatorRepository operators;

    @Inject
    TokenRepository tokens;

    void count(@Observes OrganizationLossQuestion question) {
        question.answer(Loss.OPERATORS, operators.countOf(question.organizationId()));
    }

    void delete(@Observes @Priority(OrganizationGoes.PEOPLE) OrganizationGoes gone) {
        tokens.removeAllOf(gone.organizationId());
        operators.removeAllOf(gone.organizationId());
    }
}
