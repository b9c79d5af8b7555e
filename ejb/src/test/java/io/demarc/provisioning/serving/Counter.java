// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.provisioning.device.PhoneOffice;
import java.util.Optional;

/** Opens the desk of an office, with what a container would take from the configuration. */
final class Counter {

    private Counter() {}

    static PhoneDesk open(PhoneOffice office) {
        var certificates = new MakerCertificates();
        certificates.file = Optional.empty();
        office.domain().put(MakerCertificates.class, certificates);
        office.domain().configure(PhoneLog.class, "days", 30);
        office.domain().configure(PhoneLog.class, "most", 1_000);
        office.domain().configure(PhoneLog.class, "mostUnknown", 10);
        return office.bean(PhoneDesk.class);
    }
}
