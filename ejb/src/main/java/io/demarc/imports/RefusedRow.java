// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

import java.util.List;

/**
 * A row of a file that is not imported.
 *
 * @param line of the file, from 1
 * @param cells the row as it was read, at most 30 000 characters
 */
public record RefusedRow(long line, List<String> cells, Rejection rejection) {}
