// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where phones reach this installation. */
@ApplicationScoped
class PublicAddress {

    @Inject
    @ConfigProperty(name = "demarc.public-url", defaultValue = "http://localhost:8080/demarc")
    String url;

    /** Without a slash at the end. */
    String url() {
        return url;
    }
}
