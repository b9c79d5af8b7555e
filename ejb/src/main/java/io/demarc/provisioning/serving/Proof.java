// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.provisioning.device.PhoneSheet;

/**
 * What a request shows of who sent it.
 *
 * @param device null unless it is {@link Kind#PROVEN}
 */
record Proof(Kind kind, PhoneSheet device) {

    enum Kind {
        /** A secret, a password or a certificate of exactly this device. */
        PROVEN,
        /** Something that is wrong, or nobody's. */
        WRONG,
        /** An answer to a challenge that is too old to count. */
        STALE,
        /** Nothing at all. */
        NONE
    }

    static final Proof WRONG = new Proof(Kind.WRONG, null);
    static final Proof STALE = new Proof(Kind.STALE, null);
    static final Proof NONE = new Proof(Kind.NONE, null);

    static Proof of(PhoneSheet device) {
        return new Proof(Kind.PROVEN, device);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
