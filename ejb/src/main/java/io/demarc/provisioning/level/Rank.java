// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

/** The kinds of those that have to do with devices, from the top down (DV-2). */
public enum Rank {
    ADMINISTRATOR,
    PROVIDER,
    ORGANIZATION,
    ACCOUNT;

    /** Whose levels this one sets; null for an account, which has nobody below. */
    public Rank child() {
        return switch (this) {
            case ADMINISTRATOR -> PROVIDER;
            case PROVIDER -> ORGANIZATION;
            case ORGANIZATION -> ACCOUNT;
            case ACCOUNT -> null;
        };
    }

    /** Who sets the level of this one (DV-3). */
    public Rank parent() {
        return switch (this) {
            case ADMINISTRATOR, PROVIDER -> ADMINISTRATOR;
            case ORGANIZATION -> PROVIDER;
            case ACCOUNT -> ORGANIZATION;
        };
    }
}
