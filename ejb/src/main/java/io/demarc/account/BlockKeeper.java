// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.tenancy.NumberBlockUseQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells how many numbers of a block accounts use, before the block is given back (CU-8). */
@ApplicationScoped
class BlockKeeper {

    @Inject
    NumberRepository numbers;

    void answer(@Observes NumberBlockUseQuestion question) {
        question.answer(numbers.usedBetween(question.first(), question.last()).stream()
                .filter(user -> user.organizationId() == question.organizationId())
                .count());
    }
}
