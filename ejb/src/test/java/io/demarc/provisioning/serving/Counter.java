// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.provisioning.device.PhoneOffice;

/** Opens the desk of an office, with what a container would take from the configuration. */
final class Counter {

    private Counter() {}

    static PhoneDesk open(PhoneOffice office) {
        office.domain().configure(PhoneLog.class, "days", 30);
        office.domain().configure(PhoneLog.class, "most", 1_000);
        office.domain().configure(PhoneLog.class, "mostUnknown", 10);
        return office.bean(PhoneDesk.class);
    }
}
