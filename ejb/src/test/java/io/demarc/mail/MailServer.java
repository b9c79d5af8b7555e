// SPDX-License-Identifier: Apache-2.0
package io.demarc.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.demarc.database.Domain;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;

/** A mail server on a free port, and a domain that sends through it. */
@SuppressWarnings("UnnecessaryAssignment") // No container fills in the configuration here.
public final class MailServer implements AutoCloseable {

    private final GreenMail server =
            new GreenMail(ServerSetup.SMTP.dynamicPort().setVerbose(false));

    public MailServer(Domain domain) {
        server.start();
        var settings = domain.bean(MailSettings.class);
        settings.host = Optional.of("127.0.0.1");
        settings.port = server.getSmtp().getPort();
        settings.from = Optional.of("desk@northwind.example");
        settings.user = Optional.empty();
        settings.password = Optional.empty();
        settings.starttls = false;
    }

    /** Lets only this user send from now on. */
    void requireLogin(String user, String password) {
        server.setUser(user, password);
        server.getUserManager().setAuthRequired(true);
    }

    public MimeMessage[] received() {
        return server.getReceivedMessages();
    }

    @Override
    public void close() {
        server.stop();
    }
}
