// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

/** DRAFT → PUBLISHED; one that has not taken effect can be WITHDRAWN. */
public enum CardVersionState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
