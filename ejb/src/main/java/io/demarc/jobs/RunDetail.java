// SPDX-License-Identifier: Apache-2.0
package io.demarc.jobs;

import io.demarc.kernel.TenantPath;
import java.time.Instant;

/** Everything a page tells about a run. */
public record RunDetail(
        Long id,
        TenantPath owner,
        Job job,
        String title,
        RunState state,
        String parameters,
        String ownerName,
        long total,
        Counts counts,
        String failure,
        Instant createdAt,
        Instant startedAt,
        Instant endedAt,
        int resumed) {}
