// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

/** Whether a link still opens something. */
public enum LinkState {
    VALID,
    USED,
    EXPIRED,
    REPLACED,
    UNKNOWN
}
