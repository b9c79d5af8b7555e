// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

/** Which door somebody comes through. */
public enum LoginKind {
    /** Operators, to the console. */
    CONSOLE,
    /** Contacts, to the portal. */
    PORTAL
}
