// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

/**
 * Somebody directly below, and where they stand.
 *
 * @param detail an account's user; null for everybody else
 */
public record Child(Standing standing, String name, String detail) {

    /** The key of its line. */
    public Long id() {
        return standing.holder().id();
    }
}
