// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

/** How a request of a phone ended. */
public enum Outcome {
    /** It got its configuration. */
    SERVED,
    /** It has its configuration already (304). */
    UNCHANGED,
    /** It got its configuration by its MAC address alone, in a window that an operator opened (DV-10). */
    FIRST_CONTACT,
    /** It got the file that is the same for all phones of its model, without secrets. */
    COMMON,
    /** It got a configuration that wipes its credentials (DV-13). */
    WIPED,
    /** It was asked to prove who it is (401). */
    CHALLENGED,
    /** What it proved itself with is wrong, or nobody's. */
    REFUSED,
    /** As before, from a source that missed too often. */
    LOCKED_OUT,
    /** Demarc is not to configure this device. */
    NOT_PROVISIONED,
    /** Phones ask for this file, and none is there for them. */
    NO_FILE,
    /** No phone asks for such a file. */
    NO_PHONE,
    /** The template fails for this device. */
    FAILED;

    /** Whether the device showed who it is. */
    public boolean isProven() {
        return switch (this) {
            case SERVED, UNCHANGED, FIRST_CONTACT, WIPED, NOT_PROVISIONED, FAILED -> true;
            case COMMON, CHALLENGED, REFUSED, LOCKED_OUT, NO_FILE, NO_PHONE -> false;
        };
    }

    /** Whether the phone has now what it was to get. */
    boolean isServed() {
        return switch (this) {
            case SERVED, UNCHANGED, FIRST_CONTACT, WIPED -> true;
            default -> false;
        };
    }
}
