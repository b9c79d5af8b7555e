// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.provisioning.device.PhoneKey;

/**
 * How a request ended.
 *
 * @param device null when it did not prove itself
 * @param got null when it got no file
 */
record Result(Outcome outcome, PhoneAnswer answer, PhoneKey device, ConfigurationFile got) {

    /** What it got is nothing, whatever the reason. */
    static Result nothing(Outcome outcome, PhoneKey device) {
        return new Result(outcome, PhoneAnswer.NOTHING, device, null);
    }

    static Result challenged(PhoneAnswer challenge) {
        return new Result(Outcome.CHALLENGED, challenge, null, null);
    }
}
