// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.mail.Letter;
import io.demarc.tenancy.Organizations;
import io.demarc.tenancy.ServiceProviders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** Writes the e-mails that carry links, in the language and the time zone of the organization. */
@ApplicationScoped
class LinkLetters {

    private static final ResourceBundle.Control UNTRANSLATED_IS_ENGLISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    Organizations organizations;

    @Inject
    ServiceProviders providers;

    Letter about(Account account, LinkKind kind, IssuedLink link, String to) {
        // The sender need not be allowed to read the provider, whose name the recipient reads.
        return CallContext.callAs(Caller.system("letters"), () -> write(account, kind, link, to));
    }

    private Letter write(Account account, LinkKind kind, IssuedLink link, String to) {
        var organization = organizations.get(account.owner().organizationId());
        var provider = providers.get(account.owner().providerId()).name();
        var locale = Locale.forLanguageTag(organization.language());
        var expiry = link.expiresAt()
                .atZone(ZoneId.of(organization.timeZone()))
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale));
        return new Letter(
                to,
                text(locale, kind + ".subject", provider),
                text(locale, kind + ".text", account.displayName(), provider, link.url(), expiry)
                        + support(locale, account.profile()));
    }

    private static String support(Locale locale, ProvisioningProfile profile) {
        if (profile == null) {
            return "";
        }
        var form = profile.form();
        var mail = form.supportEmail() == null ? "" : "\n" + form.supportEmail();
        var phone = form.supportPhone() == null ? "" : "\n" + form.supportPhone();
        return mail.isEmpty() && phone.isEmpty() ? "" : "\n" + text(locale, "support") + mail + phone + "\n";
    }

    private static String text(Locale locale, String key, Object... args) {
        var bundle = ResourceBundle.getBundle(
                "io.demarc.account.Letters", locale, LinkLetters.class.getClassLoader(), UNTRANSLATED_IS_ENGLISH);
        return new MessageFormat(bundle.getString(key), locale).format(args);
    }
}
