// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import java.io.Serializable;

/**
 * Where internal numbers begin and how many stand in a block (CU-8): 1000 and 1000 make 1000–1999, 2000–2999, ….
 *
 * @param start 100 to 999 999 999
 * @param blockSize 10 to 100 000
 */
public record NumberRangeForm(Long start, Integer blockSize) implements Serializable {}
