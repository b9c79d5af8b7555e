// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.tenancy.OrganizationStatus;

/** Why somebody gets no message. The names stand in the database beside the suppressed message. */
public enum Exclusion {
    /** A desk phone: there is nothing to install or to activate. */
    NO_CLIENT,
    /** The number has no international prefix (AV-3). */
    NO_PREFIX,
    ALREADY_ACTIVATED,
    /** Got such a message a moment ago (AV-6). */
    COOLING_DOWN,
    /** Its organization is not served: inactive, in penalty, or not yet approved (CU-1). */
    ORGANIZATION_INACTIVE,
    ORGANIZATION_PENALTY,
    ORGANIZATION_PENDING,
    /** Wants no bulk messages (SM-5). */
    OPTED_OUT;

    static Exclusion of(OrganizationStatus status) {
        return switch (status) {
            case ACTIVE -> null;
            case INACTIVE -> ORGANIZATION_INACTIVE;
            case PENALTY -> ORGANIZATION_PENALTY;
            case PENDING_APPROVAL -> ORGANIZATION_PENDING;
        };
    }
}
