// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

/** A way to reach a contact that a code can verify (CU-4). */
public enum Channel {
    MOBILE,
    EMAIL
}
