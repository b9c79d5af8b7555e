// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.store.Secret;

/**
 * How somebody comes to a password that somebody else gives them (CU-4, CU-6). It must be changed at the next login.
 *
 * @param typed null unless it is typed
 * @param repeated the same again
 */
public record FirstPassword(
        Way way, @Secret String typed, @Secret String repeated) {

    public static final FirstPassword MAILED = new FirstPassword(Way.MAILED, null, null);
    public static final FirstPassword SHOWN = new FirstPassword(Way.SHOWN, null, null);

    public static FirstPassword typed(String typed, String repeated) {
        return new FirstPassword(Way.TYPED, typed, repeated);
    }

    /** Who makes it, and who learns it. */
    enum Way {
        /** Made by the console and mailed to the contact. */
        MAILED,
        /** Made by the console and shown to the one who asked. */
        SHOWN,
        TYPED
    }

    /** @param login which must not be part of it */
    NewPassword choose(String login) {
        return way == Way.TYPED ? NewPassword.chosen("password", typed, repeated, login) : NewPassword.generated(16);
    }

    boolean isMailed() {
        return way == Way.MAILED;
    }

    @Override
    public String toString() {
        return "FirstPassword[" + way + "]";
    }
}
