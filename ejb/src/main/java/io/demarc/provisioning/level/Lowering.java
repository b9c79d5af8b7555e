// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

/**
 * Whom a lower level takes something away from, although nothing is set for them (DV-3).
 *
 * @param organizations counted up to 10 000
 * @param accounts counted up to 10 000
 */
public record Lowering(int organizations, int accounts) {

    static final int COUNTED = 10_000;
    static final Lowering NOBODY = new Lowering(0, 0);

    public boolean isAnybody() {
        return organizations + accounts > 0;
    }
}
