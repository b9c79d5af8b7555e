// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import java.io.Serializable;
import java.time.Instant;

/** The internal numbers from {@code first} to {@code last}, assigned to an organization (CU-8). */
public record NumberBlockRow(Long id, long first, long last, Instant assignedAt) implements Serializable {

    static final String COLUMNS = "e.id, e.first, e.last, e.assignedAt";

    public long size() {
        return last - first + 1;
    }
}
