// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

/** Asks whoever talks to the SIP proxy how many calls an organization has at this moment (CU-1). */
public class ChannelsQuestion {

    private final long organizationId;
    private Integer inUse;

    ChannelsQuestion(long organizationId) {
        this.organizationId = organizationId;
    }

    public long organizationId() {
        return organizationId;
    }

    public void answer(int calls) {
        inUse = calls;
    }

    /** Null when no SIP proxy is connected. */
    Integer inUse() {
        return inUse;
    }
}
