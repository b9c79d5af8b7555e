// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.tenancy.Loss;
import io.demarc.tenancy.OrganizationLossQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Tells how many messages to an organization's accounts are waiting. Those of its own runs go with them; those of its
 * provider's runs are cancelled when their turn comes, as for any account that is gone.
 */
@ApplicationScoped
class OrganizationFarewell {

    @Inject
    MessageRepository messages;

    void count(@Observes OrganizationLossQuestion question) {
        question.answer(Loss.PENDING_MESSAGES, messages.countQueuedToOrganization(question.organizationId()));
    }
}
