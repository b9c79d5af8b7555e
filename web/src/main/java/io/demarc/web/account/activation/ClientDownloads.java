// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account.activation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the client for each platform is, as the operator of the installation has configured it (AV-5). */
@Named
@ApplicationScoped
public class ClientDownloads {

    @Inject
    @ConfigProperty(name = "demarc.client.android-url")
    Optional<String> android;

    @Inject
    @ConfigProperty(name = "demarc.client.ios-url")
    Optional<String> ios;

    @Inject
    @ConfigProperty(name = "demarc.client.desktop-url")
    Optional<String> desktop;

    /** Null when no client is offered for it. */
    public String url(Platform platform) {
        return switch (platform) {
            case ANDROID -> android.orElse(null);
            case IOS -> ios.orElse(null);
            case DESKTOP -> desktop.orElse(null);
        };
    }

    /** The other platforms that a client is offered for. */
    public List<Platform> beside(Platform platform) {
        return Arrays.stream(Platform.values())
                .filter(other -> other != platform && url(other) != null)
                .toList();
    }
}
