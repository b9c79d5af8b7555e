// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.access.Caller;

/**
 * An operator for whom the installation acts.
 *
 * @param email null when nobody knows it
 */
public record Mandate(Caller caller, String name, String email, String language, String timeZone) {

    static Mandate of(Operator operator) {
        return new Mandate(
                operator.caller(), operator.name(), operator.form().email(), operator.language(), operator.timeZone());
    }
}
