// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

/** What a phone asks for, as far as the name of the file tells. */
public enum FileKind {
    /** The configuration of one phone. */
    DEVICE,
    /** The same for all phones of a model, so it never holds a secret. */
    MODEL,
    /** Something that phones ask for beside their configuration and do well without; nobody has it. */
    EXTRA,
    /** No file that a phone asks for. */
    UNKNOWN
}
