// SPDX-License-Identifier: Apache-2.0
package io.demarc.bulk;

/** What became of one of those that are changed. */
public enum BulkItemState {
    WAITING,
    CHANGED,
    /** It was so already. */
    UNCHANGED,
    FAILED
}
