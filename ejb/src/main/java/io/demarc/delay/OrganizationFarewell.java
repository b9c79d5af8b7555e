// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import io.demarc.tenancy.Loss;
import io.demarc.tenancy.OrganizationGoes;
import io.demarc.tenancy.OrganizationLossQuestion;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Delayed changes go with the organization that they are about; one by one, so that the audit log names each of them. */
@ApplicationScoped
class OrganizationFarewell {

    private static final int COUNTED = 1_000_000;
    private static final int AT_A_TIME = 500;

    @Inject
    DelayedChangeRepository changes;

    void count(@Observes OrganizationLossQuestion question) {
        question.answer(Loss.DELAYED_CHANGES, changes.countWaiting(question.organizationId(), COUNTED));
    }

    void delete(@Observes @Priority(OrganizationGoes.RUNS) OrganizationGoes gone) {
        for (var some = next(gone); !some.isEmpty(); some = next(gone)) {
            some.forEach(changes::remove);
            changes.flush();
        }
    }

    private List<DelayedChange> next(OrganizationGoes gone) {
        return changes.ofOrganization(gone.organizationId(), AT_A_TIME);
    }
}
