// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import io.demarc.kernel.Problem;

/**
 * A field that a delayed change is about, and that somebody else changed since (CU-5).
 *
 * @param field as {@link FieldDifference} names it
 * @param was what the change expected; null when that was nothing, and of a secret
 * @param is what the record has now; null when that is nothing, and of a secret
 * @param wanted what it should become; null when that is nothing, and of a secret
 * @param secret whether its values are not told
 */
record Conflict(String field, Object was, Object is, Object wanted, boolean secret) {

    static Conflict of(FormField field, Object was, Object is, Object wanted) {
        return field.isSecret()
                ? new Conflict(field.path(), null, null, null, true)
                : new Conflict(field.path(), was, is, wanted, false);
    }

    Problem problem() {
        return secret
                ? Problem.at(field, "delay.overtakenSecret")
                : Problem.at(field, Quotation.OVERTAKEN, Quotation.of(was), Quotation.of(is), Quotation.of(wanted));
    }
}
