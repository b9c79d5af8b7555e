// SPDX-License-Identifier: Apache-2.0
package io.demarc.jobs;

import java.io.Serializable;

/** A slice of a run that one worker has in hand: the item of a job's chunk. */
public record Claimed(RunDetail run, Slice slice) implements Serializable {}
