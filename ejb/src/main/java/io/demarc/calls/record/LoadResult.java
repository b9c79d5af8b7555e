// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import java.util.List;

/**
 * What became of the calls of a load.
 *
 * @param stored those that are new
 * @param setAside those of them that have no price yet
 * @param duplicates those that were stored before, which changes nothing (R3)
 * @param different those that are not stored because a call with other contents has their id, leg and start
 */
public record LoadResult(int stored, int setAside, int duplicates, List<NewCall> different) {}
