// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

/** How the console looks for an operator. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK
}
