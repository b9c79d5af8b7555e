// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds the {@link Subject} of a kind. */
@ApplicationScoped
class Subjects {

    @Inject
    OrganizationSubject organizations;

    @Inject
    ContactSubject contacts;

    @Inject
    AccountSubject accounts;

    /** The content that comes with the kind fits it: {@link ChangeOrder} and {@link Envelope} see to that. */
    @SuppressWarnings("unchecked")
    Subject<Record, Record> of(ChangeKind kind) {
        var subject = switch (kind) {
            case ORGANIZATION -> organizations;
            case CONTACT -> contacts;
            case ACCOUNT -> accounts;
        };
        return (Subject<Record, Record>) (Subject<?, ?>) subject;
    }
}
