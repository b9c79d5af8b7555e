// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.tenancy.Loss;
import io.demarc.tenancy.OrganizationGoes;
import io.demarc.tenancy.OrganizationLossQuestion;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Accounts, groups and profiles go with their organization. */
@ApplicationScoped
class OrganizationFarewell {

    @Inject
    AccountRepository accounts;

    @Inject
    GroupRepository groups;

    @Inject
    ProfileRepository profiles;

    void count(@Observes OrganizationLossQuestion question) {
        question.answer(Loss.GROUPS, groups.countIn(question.organizationId()));
        question.answer(Loss.ACCOUNTS, accounts.countInOrganization(question.organizationId()));
    }

    void delete(@Observes @Priority(OrganizationGoes.ACCOUNTS) OrganizationGoes gone) {
        accounts.removeAllOf(gone.organizationId());
        groups.removeAllOf(gone.organizationId());
        profiles.removeAllOf(gone.organizationId());
    }
}
