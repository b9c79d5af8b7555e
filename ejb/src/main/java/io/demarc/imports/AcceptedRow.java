// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

/** A good row as it was understood, and the line of the file that it begins in. */
public record AcceptedRow(long line, CheckedRow row) {}
