// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

import java.util.List;

/**
 * A row of a file as it stands there.
 *
 * @param number of its first line, from 1 with the line of the column names
 * @param cut whether it was too long, so that its end is missing
 */
record ImportLine(long number, List<String> cells, boolean cut) {}
