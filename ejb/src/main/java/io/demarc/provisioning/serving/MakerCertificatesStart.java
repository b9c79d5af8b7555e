// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads the makers' certificates at the start: a file that is wrong is told to whoever starts the server, not to a phone. */
@Startup
@Singleton
public class MakerCertificatesStart {

    private static final Logger LOG = Logger.getLogger(MakerCertificatesStart.class.getName());

    @Inject
    MakerCertificates certificates;

    @PostConstruct
    void read() {
        LOG.log(Level.INFO, "Certificate authorities of makers of phones: {0}.", certificates.count());
    }
}
