// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

/** Whose phones Demarc knows how to configure (DV-10). */
public enum Maker {
    SNOM,
    YEALINK,
    GRANDSTREAM,
    POLY,
    CISCO,
    /** The mobile client. */
    PGSM,
    /** Any other; only a template of one's own configures it. */
    OTHER
}
