// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.kernel.PublicUrl;
import io.demarc.mail.Letter;
import io.demarc.mail.Mail;
import io.demarc.tenancy.ServiceProviders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The e-mails about logins, in the language of whoever gets them. */
@ApplicationScoped
class CredentialLetters {

    private static final ResourceBundle.Control UNTRANSLATED_IS_ENGLISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    Mail mail;

    @Inject
    PublicUrl publicUrl;

    @Inject
    People people;

    @Inject
    ServiceProviders providers;

    Optional<String> missingSetting() {
        return People.asInstallation(mail::missingSetting);
    }

    void sendPassword(Contact contact, NewPassword password) {
        send(contact, contact.email(), "password", login(LoginKind.PORTAL), contact.login(), password.value());
    }

    void sendReset(LoginKind kind, Person person, SecretLink secret, Instant until) {
        var link = publicUrl.address() + "/login/reset?link=" + secret.text();
        send(person, person.email(), "reset", link, time(person, until), login(kind));
    }

    void sendCode(Contact contact, String code, Duration validity) {
        send(contact, contact.email(), "code", code, validity.toMinutes());
    }

    /** The text of a short message. */
    String codeText(Contact contact, String code, Duration validity) {
        return text(locale(contact), "sms", code, from(contact), validity.toMinutes());
    }

    private String login(LoginKind kind) {
        return publicUrl.address() + (kind == LoginKind.PORTAL ? "/portal/login" : "/login");
    }

    /** The first two words of each letter are the same: whom it goes to, and who writes. */
    private void send(Person person, String to, String letter, Object... args) {
        var all = new Object[args.length + 2];
        all[0] = person.name();
        all[1] = from(person);
        System.arraycopy(args, 0, all, 2, args.length);
        var written = new Letter(
                to, text(locale(person), letter + ".subject", all), text(locale(person), letter + ".text", all));
        People.asInstallation(() -> {
            mail.send(written);
            return null;
        });
    }

    private String from(Person person) {
        var provider = person.owner().providerId();
        return provider == null
                ? "Demarc"
                : People.asInstallation(() -> providers.get(provider).name());
    }

    private String time(Person person, Instant instant) {
        return instant.atZone(ZoneId.of(people.identity(person).timeZone()))
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale(person)));
    }

    private static Locale locale(Person person) {
        return Locale.forLanguageTag(person.language());
    }

    private static String text(Locale locale, String key, Object... args) {
        var bundle = ResourceBundle.getBundle(
                "io.demarc.identity.Letters",
                locale,
                CredentialLetters.class.getClassLoader(),
                UNTRANSLATED_IS_ENGLISH);
        return new MessageFormat(bundle.getString(key), locale).format(args);
    }
}
