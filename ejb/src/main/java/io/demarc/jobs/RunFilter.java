// SPDX-License-Identifier: Apache-2.0
package io.demarc.jobs;

/** Which runs to list; null leaves a condition out. */
public record RunFilter(String search, Job job, RunState state) {

    public static final RunFilter ALL = new RunFilter(null, null, null);
}
