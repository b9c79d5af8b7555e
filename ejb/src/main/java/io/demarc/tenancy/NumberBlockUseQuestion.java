// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

/** Asks whoever gives out internal numbers how many of a block its organization uses. */
public class NumberBlockUseQuestion {

    private final long organizationId;
    private final long first;
    private final long last;
    private long used;

    NumberBlockUseQuestion(long organizationId, long first, long last) {
        this.organizationId = organizationId;
        this.first = first;
        this.last = last;
    }

    public long organizationId() {
        return organizationId;
    }

    public long first() {
        return first;
    }

    public long last() {
        return last;
    }

    public void answer(long numbers) {
        used += numbers;
    }

    long used() {
        return used;
    }
}
