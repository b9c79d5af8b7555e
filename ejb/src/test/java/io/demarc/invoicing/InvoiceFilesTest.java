// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.invoicing.document.BankApp;
import io.demarc.invoicing.document.DocumentFile;
import io.demarc.invoicing.document.DocumentFormat;
import io.demarc.invoicing.document.LookForm;
import io.demarc.invoicing.document.LookText;
import io.demarc.invoicing.document.Looks;
import io.demarc.invoicing.document.TaxCategory;
import io.demarc.kernel.BusinessException;
import io.demarc.mail.MailServer;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** IN-4, IN-5: an issued invoice is one file for ever, and reaches the customer by mail. */
class InvoiceFilesTest {

    private final BillingOffice office = new BillingOffice();
    private final MailServer server = new MailServer(office.domain);
    private long draft;
    private long acme;

    @BeforeEach
    void anInvoice() {
        acme = office.customer("Acme");
        office.calls(acme, "2026-10-10T10:00:00Z", 3, "10");
        office.calls(acme, "2026-10-11T10:00:00Z", 1, "20");
        var october =
                new ChosenCalls.Span(Instant.parse("2026-10-10T00:00:00Z"), Instant.parse("2026-10-12T00:00:00Z"));
        draft = office.as(() -> office.bean(InvoiceDesk.class).draft(acme, new ChosenCalls(List.of(october), false)));
    }

    @AfterEach
    void close() {
        server.close();
        office.close();
    }

    @Test
    void aDraftHasAPdfThatIsNotKeptAndNoXml() {
        assertThat(file(DocumentFormat.PDF).name()).isEqualTo("draft.pdf");
        assertThat(kept()).isZero();
        assertThatThrownBy(() -> file(DocumentFormat.UBL))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("no electronic invoice");
    }

    @Test
    void anIssuedInvoiceIsTheSameFileForEver() {
        issue();
        var first = file(DocumentFormat.PDF);
        look("#a00000");

        assertThat(first.name()).isEqualTo("INV-000001.pdf");
        assertThat(file(DocumentFormat.PDF).content()).isEqualTo(first.content());
        assertThat(file(DocumentFormat.PDF).sha256()).isEqualTo(first.sha256());
        assertThat(kept()).isEqualTo(1);
    }

    /** Amounts are stored with four decimals; EPC069-12 allows two, and banks' apps refuse more. */
    @Test
    void aBankReadsTheAmountOfAStoredInvoiceWithTwoDecimals() {
        issue();

        var document = office.as(() -> office.bean(Invoices.class).document(draft));

        assertThat(BankApp.reads(document)).contains("EUR36.60", "IT60X0542811101000000123456", "INV-000001");
    }

    @Test
    void aFileThatSomebodyChangedInTheDatabaseIsNotHandedOut() {
        issue();
        file(DocumentFormat.UBL);
        office.execute("update invoice_file set content = X'00'");

        assertThatThrownBy(() -> file(DocumentFormat.UBL)).hasMessageContaining("is not the one that was kept");
    }

    @Test
    void theLetterBringsPdfAndUblInTheProvidersWords() throws Exception {
        look("#a00000");
        office.as(() -> {
            office.bean(BillingProfiles.class).describeBuyer(acme, buyer());
            return null;
        });
        office.calls(acme, "2026-10-20T10:00:00Z", 3, "7");
        office.generate(acme);
        var invoice = office.invoices(acme).get(0);

        var to = office.as(() -> office.bean(InvoiceFiles.class).send(invoice.id()));

        assertThat(to).isEqualTo("pay@acme.example");
        var message = server.received()[0];
        var parts = (MimeMultipart) message.getContent();
        assertThat(message.getSubject()).isEqualTo("Northwind Voice S.r.l.: " + invoice.number());
        assertThat(parts.getBodyPart(0).getContent().toString()).startsWith("Here it is, Acme S.p.A.");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo(invoice.number() + ".pdf");
        assertThat(bytes(parts.getBodyPart(1))).startsWith("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        assertThat(parts.getBodyPart(2).getFileName()).isEqualTo(invoice.number() + "-ubl.xml");
        assertThat(bytes(parts.getBodyPart(2)))
                .isEqualTo(office.as(() -> office.bean(InvoiceFiles.class).file(invoice.id(), DocumentFormat.UBL))
                        .content());
        assertThat(office.invoices(acme).get(0).state()).isEqualTo(InvoiceState.SENT);
    }

    @Test
    void whenNoMailLeavesTheInvoiceIsNotSent() {
        issue();
        server.close();

        assertThatThrownBy(() -> office.as(() -> office.bean(InvoiceFiles.class).send(draft)))
                .isInstanceOf(BusinessException.class);
        assertThat(office.invoices(acme).get(0).state()).isEqualTo(InvoiceState.ISSUED);
    }

    private static BuyerForm buyer() {
        var party = new PartyDetails(
                "Acme S.p.A.",
                "Via Po 2",
                "Torino",
                "10100",
                "IT",
                null,
                "TO-1",
                "pay@acme.example",
                null,
                null,
                null,
                null,
                null);
        return new BuyerForm(party, "en", LinesBy.DAY, TaxCategory.S, null);
    }

    private void look(String accent) {
        var text = new LookText("en", null, null, null, "{provider}: {number}", "Here it is, {customer}");
        office.as(() -> {
            office.bean(Looks.class).save(office.nina.scope().providerId(), new LookForm(accent, null, List.of(text)));
            return null;
        });
    }

    private void issue() {
        office.as(() -> {
            office.bean(Invoices.class).issue(draft);
            return null;
        });
    }

    private DocumentFile file(DocumentFormat format) {
        return office.as(() -> office.bean(InvoiceFiles.class).file(draft, format));
    }

    private long kept() {
        return office.number("select count(*) from invoice_file");
    }

    private static byte[] bytes(BodyPart part) throws Exception {
        return part.getInputStream().readAllBytes();
    }
}
