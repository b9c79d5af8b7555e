// SPDX-License-Identifier: Apache-2.0
package io.demarc.mail;

import static io.demarc.access.Permission.MESSAGE_SEND;

import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import jakarta.activation.DataHandler;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends e-mail through the SMTP server that the configuration names. */
@Stateless
public class Mail {

    private static final Logger LOG = Logger.getLogger(Mail.class.getName());

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    /** The first setting without which no mail leaves; empty when mail can be sent. */
    @Requires(MESSAGE_SEND)
    public Optional<String> missingSetting() {
        return settings.missing();
    }

    /**
     * Returns when the server has taken the letter.
     *
     * @throws BusinessException when mail is not configured, or when the server cannot be reached or refuses
     */
    @Requires(MESSAGE_SEND)
    public void send(Letter letter) {
        settings.missing().ifPresent(setting -> {
            throw new BusinessException(Problem.of("mail.notConfigured", setting));
        });
        var session = Session.getInstance(settings.properties());
        try (var transport = session.getTransport("smtp")) {
            var message = message(session, letter);
            settings.connect(transport);
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException refused) {
            LOG.log(Level.WARNING, "The mail server did not take a message: {0}", refused.getMessage());
            throw new BusinessException(Problem.of("mail.refused"));
        }
    }

    private MimeMessage message(Session session, Letter letter) throws MessagingException {
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(RecipientType.TO, new InternetAddress(letter.to()));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        if (letter.attachments().isEmpty()) {
            message.setText(letter.text(), StandardCharsets.UTF_8.name());
        } else {
            message.setContent(parts(letter));
        }
        message.setHeader("Date", MailDate.of(clock.instant()));
        // Out-of-office replies to a link help nobody (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private static MimeMultipart parts(Letter letter) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(letter.text(), StandardCharsets.UTF_8.name());
        var parts = new MimeMultipart(text);
        for (var attachment : letter.attachments()) {
            var file = new MimeBodyPart();
            file.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.mediaType())));
            file.setFileName(attachment.name());
            file.setDisposition(Part.ATTACHMENT);
            parts.addBodyPart(file);
        }
        return parts;
    }
}
