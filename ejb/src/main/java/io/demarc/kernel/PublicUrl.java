// SPDX-License-Identifier: Apache-2.0
package io.demarc.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where phones and browsers reach this installation: {@code demarc.public-url}, without a slash at the end. */
@ApplicationScoped
public class PublicUrl {

    @Inject
    @ConfigProperty(name = "demarc.public-url", defaultValue = "http://localhost:8080/demarc")
    String address;

    public String address() {
        return address;
    }
}
