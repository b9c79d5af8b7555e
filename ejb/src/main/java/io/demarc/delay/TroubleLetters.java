// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import io.demarc.identity.Mandate;
import io.demarc.identity.Mandates;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.PublicUrl;
import io.demarc.mail.Letter;
import io.demarc.mail.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Writes to the author of a change that was not made, when mail is set up and the author has an address. */
@ApplicationScoped
class TroubleLetters {

    private static final Logger LOG = Logger.getLogger(TroubleLetters.class.getName());

    private static final ResourceBundle.Control UNTRANSLATED_IS_ENGLISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    Mail mail;

    @Inject
    Mandates mandates;

    @Inject
    PublicUrl publicUrl;

    /** The console tells it as well, so a letter that does not leave is no failure. */
    void send(DelayedChangeRow change) {
        if (mail.missingSetting().isPresent()) {
            return;
        }
        try {
            mandates.reachable(change.authorId())
                    .map(author -> letter(author, change))
                    .ifPresent(mail::send);
        } catch (BusinessException refused) {
            LOG.log(Level.WARNING, "The author of a delayed change got no letter: {0}", refused.getMessage());
        }
    }

    private Letter letter(Mandate author, DelayedChangeRow change) {
        var locale = Locale.forLanguageTag(author.language());
        var reverted = change.appliedAt() != null;
        var time = (reverted ? change.revertAt() : change.applyAt())
                .atZone(ZoneId.of(author.timeZone()))
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale));
        var why =
                change.problems().stream().map(problem -> line(problem, locale)).collect(Collectors.joining("\n"));
        var link = publicUrl.address() + "/delays/change?id=" + change.id();
        return new Letter(
                author.email(),
                text(locale, reverted ? "revert.subject" : "apply.subject", change.targetName()),
                text(
                        locale,
                        reverted ? "revert.text" : "apply.text",
                        author.name(),
                        change.targetName(),
                        time,
                        why,
                        link));
    }

    private static String line(Problem problem, Locale locale) {
        return (problem.field().isEmpty() ? "" : problem.field() + ": ") + problem.text(locale);
    }

    private static String text(Locale locale, String key, Object... args) {
        var bundle = ResourceBundle.getBundle(
                "io.demarc.delay.Letters", locale, TroubleLetters.class.getClassLoader(), UNTRANSLATED_IS_ENGLISH);
        return new MessageFormat(bundle.getString(key), locale).format(args);
    }
}
