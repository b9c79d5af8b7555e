// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.provisioning.device.MacAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
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
        authorities = file.map(MakerCertificates::authorities).orElse(Set.of());
    }

    /** How many authorities are believed. */
    int count() {
        return authorities.size();
    }

    private static Set<TrustAnchor> authorities(String name) {
        try {
            var pem = new ByteArrayInputStream(Files.readAllBytes(Path.of(name)));
            var found = CertificateFactory.getInstance("X.509").generateCertificates(pem).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (found.isEmpty()) {
                throw refusal(name, "it holds no certificate");
            }
            for (var each : found) {
                if (each.getBasicConstraints() < 0) {
                    throw refusal(name, "the certificate of " + each.getSubjectX500Principal() + " is no authority's");
                }
            }
            return found.stream().map(each -> new TrustAnchor(each, null)).collect(Collectors.toSet());
        } catch (NoSuchFileException | InvalidPathException missing) {
            throw refusal(name, "there is no such file");
        } catch (IOException unreadable) {
            throw refusal(name, "it cannot be read: " + unreadable.getMessage());
        } catch (GeneralSecurityException broken) {
            throw refusal(name, "it is not in PEM form: " + broken.getMessage());
        }
    }

    /** Without a cause: this is all that whoever starts the server needs. */
    private static IllegalStateException refusal(String name, String reason) {
        return new IllegalStateException("DEMARC_PROVISIONING_CLIENT_CA names " + name + ", and " + reason
                + ". Name a PEM file with the certificates of the makers' authorities, or leave the setting out.");
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
            // From an authority on that is believed, the chain tells nothing more.
            var path = chain.stream().takeWhile(each -> !roots.contains(each)).toList();
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
