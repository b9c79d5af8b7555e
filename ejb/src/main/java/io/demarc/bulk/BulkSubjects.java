// SPDX-License-Identifier: Apache-2.0
package io.demarc.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The subjects that the features offer. */
@ApplicationScoped
class BulkSubjects {

    @Inject
    Instance<BulkSubject> subjects;

    BulkSubject of(BulkOrder order) {
        for (var subject : subjects) {
            if (subject.word().equals(order.subject())) {
                return subject;
            }
        }
        throw new IllegalArgumentException("nobody changes many of " + order.subject());
    }
}
