// SPDX-License-Identifier: Apache-2.0
package io.demarc.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The SMTP server and the sender: {@code demarc.mail.host}, {@code .port}, {@code .from}, {@code .user} and so on. */
@ApplicationScoped
class MailSettings {

    /** Nobody waits longer for a mail server, in milliseconds. */
    private static final String PATIENCE = "10000";

    @Inject
    @ConfigProperty(name = "demarc.mail.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "demarc.mail.port", defaultValue = "587")
    int port;

    @Inject
    @ConfigProperty(name = "demarc.mail.from")
    Optional<String> from;

    @Inject
    @ConfigProperty(name = "demarc.mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "demarc.mail.password")
    Optional<String> password;

    /** Whether a server that does not encrypt is refused. */
    @Inject
    @ConfigProperty(name = "demarc.mail.starttls", defaultValue = "true")
    boolean starttls;

    Optional<String> missing() {
        if (host.isEmpty()) {
            return Optional.of("demarc.mail.host");
        }
        if (from.isEmpty()) {
            return Optional.of("demarc.mail.from");
        }
        return user.isPresent() && password.isEmpty() ? Optional.of("demarc.mail.password") : Optional.empty();
    }

    String from() {
        return from.orElseThrow();
    }

    Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(starttls));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(starttls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        return properties;
    }

    void connect(Transport transport) throws MessagingException {
        transport.connect(host.orElseThrow(), port, user.orElse(null), password.orElse(null));
    }
}
