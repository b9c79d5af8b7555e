// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

import java.io.Serializable;

/**
 * What a page tells about an imported file.
 *
 * @param rows of the file, without the line of the column names
 * @param rejected rows that were refused so far, in the dry run or later
 */
public record FileView(String name, long rows, long rejected) implements Serializable {}
