// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

/** How an account came to be (AC-7): typed in full, by profile, or from a file. */
public enum Creation {
    PLAIN,
    WIZARD,
    BATCH
}
