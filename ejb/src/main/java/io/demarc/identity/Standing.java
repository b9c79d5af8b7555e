// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

/** How an operator stands to the one who looks at them (spec, section 1). */
public enum Standing {
    CHANGEABLE,
    /** Nobody changes their own login on the pages of the operators. */
    ONESELF,
    /** They may do something that the caller may not, so the caller cannot change them. */
    BEYOND
}
