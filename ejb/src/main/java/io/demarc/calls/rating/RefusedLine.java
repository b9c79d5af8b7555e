// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import io.demarc.imports.Rejection;

/**
 * A line of a file of rates that cannot be used.
 *
 * @param line of the file, from 1
 */
public record RefusedLine(long line, Rejection rejection) {}
