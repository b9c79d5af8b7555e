// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.imports;

import io.demarc.imports.FileView;
import io.demarc.imports.RowProblem;
import java.util.Map;

/**
 * What the check of a file found.
 *
 * @param problems how many rows each problem has
 */
public record CheckedFile(FileView file, Map<RowProblem, Long> problems) {}
