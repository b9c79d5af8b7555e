// SPDX-License-Identifier: Apache-2.0
package io.demarc.jobs;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.tenancy.Loss;
import io.demarc.tenancy.OrganizationGoes;
import io.demarc.tenancy.OrganizationLossQuestion;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Runs go with their organization, but not while somebody works on them. */
@ApplicationScoped
class OrganizationFarewell {

    @Inject
    RunRepository runs;

    void count(@Observes OrganizationLossQuestion question) {
        question.answer(Loss.RUNS, runs.countOf(question.organizationId()));
    }

    void delete(@Observes @Priority(OrganizationGoes.RUNS) OrganizationGoes gone) {
        if (runs.isAnyWorking(gone.organizationId())) {
            throw new BusinessException(Problem.of("organization.runsWorking"));
        }
        runs.removeAllOf(gone.organizationId());
    }
}
