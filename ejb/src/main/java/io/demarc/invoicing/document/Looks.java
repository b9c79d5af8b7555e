// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import static io.demarc.access.Permission.INVOICE_WRITE;

import io.demarc.access.CallContext;
import io.demarc.access.Requires;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Regional;
import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.ServiceProviders;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a provider's documents look (IN-4): each change is a version; drafts and what is issued from then on are drawn
 * with it.
 */
@Stateless
public class Looks {

    @Inject
    LookRepository looks;

    @Inject
    LogoRepository logos;

    @Inject
    LookBook book;

    @Inject
    Documents documents;

    @Inject
    ServiceProviders providers;

    @Inject
    Clock clock;

    @Requires(INVOICE_WRITE)
    public LookView view(long providerId) {
        providers.get(providerId);
        return looks.current(providerId).map(InvoiceLook::view).orElseGet(LookView::none);
    }

    /** @throws NotFound when there is none */
    @Requires(INVOICE_WRITE)
    public Logo logo(long providerId) {
        providers.get(providerId);
        return Optional.ofNullable(book.now(providerId).logo()).orElseThrow(NotFound::new);
    }

    /** Changes everything but the logo. */
    @Requires(INVOICE_WRITE)
    public void save(long providerId, LookForm form) {
        write(providerId, form, currentLogo(providerId));
    }

    /** @param file a PNG or JPEG of at most {@link Logo#MOST_BYTES}, 2000 pixels on a side */
    @Requires(INVOICE_WRITE)
    public void putLogo(long providerId, byte[] file) {
        var form = view(providerId).form();
        var logo = new InvoiceLogo(TenantPath.provider(providerId), Logo.of(file));
        logos.add(logo);
        write(providerId, form, logo);
    }

    @Requires(INVOICE_WRITE)
    public void removeLogo(long providerId) {
        write(providerId, view(providerId).form(), null);
    }

    /** What a made-up invoice would look like, one SVG a page; the form need not have been saved. */
    @Requires(INVOICE_WRITE)
    public List<String> preview(long providerId, LookForm form, String language) {
        return documents.preview(sample(providerId, language), unsaved(providerId, form));
    }

    /** The same as PDF. */
    @Requires(INVOICE_WRITE)
    public byte[] previewPdf(long providerId, LookForm form, String language) {
        return documents.pdf(sample(providerId, language), unsaved(providerId, form));
    }

    private InvoiceDocument sample(long providerId, String language) {
        return SampleDocument.of(
                providers.get(providerId), Locale.forLanguageTag(Regional.language(language)), clock.instant());
    }

    private Look unsaved(long providerId, LookForm form) {
        var logo = currentLogo(providerId);
        return book.look(new InvoiceLook(
                TenantPath.provider(providerId),
                0,
                form,
                logo,
                CallContext.caller().name(),
                clock.instant()));
    }

    private InvoiceLogo currentLogo(long providerId) {
        return looks.current(providerId).map(InvoiceLook::logo).orElse(null);
    }

    /** Two who save at once would write the same number: the database refuses the second. */
    private void write(long providerId, LookForm form, InvoiceLogo logo) {
        providers.get(providerId);
        var number = looks.current(providerId).map(InvoiceLook::number).orElse(0) + 1;
        looks.add(new InvoiceLook(
                TenantPath.provider(providerId),
                number,
                form,
                logo,
                CallContext.caller().name(),
                clock.instant()));
        looks.flush();
    }
}
