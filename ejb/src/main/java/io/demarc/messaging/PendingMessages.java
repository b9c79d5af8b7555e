// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.account.PendingMessagesQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells how many messages to a group's accounts are waiting, before the group is deleted (GA-5). */
@ApplicationScoped
class PendingMessages {

    @Inject
    MessageRepository messages;

    void answer(@Observes PendingMessagesQuestion question) {
        question.answer(messages.countQueuedToGroup(question.groupId()));
    }
}
