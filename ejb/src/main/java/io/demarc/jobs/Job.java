// SPDX-License-Identifier: Apache-2.0
package io.demarc.jobs;

/** What a run does (BA-1). */
public enum Job {
    ACCOUNT_IMPORT("account-import"),
    ORGANIZATION_IMPORT("organization-import"),
    DEVICE_IMPORT("device-import"),
    BULK_EDIT("bulk-edit"),
    BULK_SMS("bulk-sms"),
    CALL_IMPORT("call-import"),
    CALL_ROLLUP("call-rollup"),
    INVOICE_RUN("invoice-run");

    private final String xml;

    Job(String xml) {
        this.xml = xml;
    }

    /** The name of its Jakarta Batch definition. */
    public String xml() {
        return xml;
    }
}
