// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing.document;

import io.demarc.invoicing.InvoiceFiles;
import io.demarc.invoicing.document.DocumentFormat;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;

/** The files of an invoice on its pages in console and portal, and its way to the customer. */
@Named
@RequestScoped
public class InvoiceFilesCard {

    @Inject
    InvoiceFiles files;

    @Inject
    Notices notices;

    public void download(long invoice, DocumentFormat format) throws IOException {
        var file = files.file(invoice, format);
        Faces.sendFile(file.content(), file.name(), true);
    }

    public String send(long invoice) {
        notices.done("invoice.mailed", files.send(invoice));
        return ConsolePage.INVOICE.redirect("id=" + invoice);
    }
}
