// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

/** Who gets a file. */
public enum Sharing {
    /** One phone, which has proven who it is. */
    ONE_DEVICE,
    /** Whoever asks: it holds no secrets and nothing of a single device. */
    WHOLE_MODEL
}
