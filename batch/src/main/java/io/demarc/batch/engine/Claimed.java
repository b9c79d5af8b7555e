// SPDX-License-Identifier: Apache-2.0
package io.demarc.batch.engine;

import io.demarc.jobs.RunDetail;
import io.demarc.jobs.Slice;
import java.io.Serializable;

/** The item of a job's chunk: a slice of a run that one worker has in hand. */
public record Claimed(RunDetail run, Slice slice) implements Serializable {}
