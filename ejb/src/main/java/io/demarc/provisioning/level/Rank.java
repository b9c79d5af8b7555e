// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

/** The kinds of those that have to do with devices, from the top down (DV-2). */
public enum Rank {
    ADMINISTRATOR,
    PROVIDER,
    ORGANIZATION,
    ACCOUNT;

    /** Who sets the level of this one (DV-3). */
    public Rank parent() {
        return switch (this) {
            case ADMINISTRATOR, PROVIDER -> ADMINISTRATOR;
            case ORGANIZATION -> PROVIDER;
            case ACCOUNT -> ORGANIZATION;
        };
    }
}
