// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.provisioning.device.MacAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Believes the certificates that makers put into their phones (DV-10), as far as {@code demarc.provisioning.client-ca}
 * names a PEM file with the makers' own authorities. Whatever else the server's listener trusts counts for nothing here:
 * a public authority gives everybody a certificate with any name.
 */
@ApplicationScoped
class MakerCertificates {

    @Inject
    @ConfigProperty(name = "demarc.provisioning.client-ca")
    Optional<String> file;

    private Set<TrustAnchor> authorities = Set.of();

    @PostConstruct
    void read() {
        if (file.isEmpty()) {
            return;
        }
        try (var pem = Files.newInputStream(Path.of(file.get()))) {
            authorities = CertificateFactory.getInstance("X.509").generateCertificates(pem).stream()
                    .map(authority -> new TrustAnchor((X509Certificate) authority, null))
                    .collect(Collectors.toSet());
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException(
                    "demarc.provisioning.client-ca: " + file.get() + " holds no readable certificates", unreadable);
        }
    }

    /**
     * The phone whose certificate it is; empty when none of the authorities gave it, it is not valid now, or it names no
     * phone.
     *
     * @param chain as the listener got it, the phone's own first
     */
    Optional<MacAddress> phone(List<X509Certificate> chain) {
        return chain.isEmpty() || authorities.isEmpty() || !isGenuine(chain)
                ? Optional.empty()
                : CertificateSubject.mac(chain.get(0).getSubjectX500Principal());
    }

    private boolean isGenuine(List<X509Certificate> chain) {
        try {
            var roots = authorities.stream().map(TrustAnchor::getTrustedCert).collect(Collectors.toSet());
            var path = chain.stream().filter(each -> !roots.contains(each)).toList();
            var rules = new PKIXParameters(new HashSet<>(authorities));
            // Makers publish no lists of revoked phones.
            rules.setRevocationEnabled(false);
            CertPathValidator.getInstance("PKIX")
                    .validate(CertificateFactory.getInstance("X.509").generateCertPath(path), rules);
            return !path.isEmpty();
        } catch (GeneralSecurityException notTheirs) {
            return false;
        }
    }
}
