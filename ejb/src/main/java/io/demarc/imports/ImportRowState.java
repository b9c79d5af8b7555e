// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

/** What became of a row of a file. */
public enum ImportRowState {
    /** Nothing is wrong with it; it waits for the import. */
    OK,
    REJECTED,
    IMPORTED
}
