// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.kernel.BusinessException;
import io.demarc.mail.MailServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** IN-6: reminders of what is overdue, over a real SMTP session. */
class RemindersTest {

    private final BillingOffice office = new BillingOffice();
    private final MailServer server = new MailServer(office.domain);

    @AfterEach
    void close() {
        server.close();
        office.close();
    }

    private long invoice() {
        var acme = office.customer("Acme");
        office.calls(acme, "2026-10-10T10:00:00Z", 1, "10");
        office.generate(acme);
        return office.invoices(acme).get(0).id();
    }

    private int remind(long id) {
        return office.as(() -> office.bean(Reminders.class).send(id));
    }

    @Test
    void nobodyIsRemindedBeforeTheInvoiceIsOverdue() {
        var id = invoice();
        office.travelTo("2026-12-05T23:59:00Z");

        assertThatThrownBy(() -> remind(id)).isInstanceOf(BusinessException.class);
        assertThat(server.received()).isEmpty();
    }

    @Test
    void nobodyIsRemindedWhenNothingIsToBePaid() {
        var id = invoice();
        office.execute("update invoice set gross = -1");
        office.travelTo("2026-12-06T00:00:00Z");

        assertThatThrownBy(() -> remind(id)).isInstanceOf(BusinessException.class);
        var overdue = new InvoiceFilter(null, null, null, true, null, null, null, null);
        assertThat(office.as(() -> office.bean(Invoices.class).count(overdue, 10)))
                .isZero();
    }

    @Test
    void threeRemindersEachFirmerAndNoFourth() throws Exception {
        var id = invoice();
        office.travelTo("2026-12-06T00:00:00Z");

        assertThat(remind(id)).isEqualTo(1);
        office.travelTo("2026-12-07T00:00:00Z");
        assertThat(remind(id)).isEqualTo(2);
        office.travelTo("2026-12-20T12:00:00Z");
        assertThat(remind(id)).isEqualTo(3);
        office.travelTo("2027-01-20T12:00:00Z");
        assertThatThrownBy(() -> remind(id)).isInstanceOf(BusinessException.class);

        assertThat(server.received()).hasSize(3);
        assertThat(server.received()[0].getSubject()).isEqualTo("Reminder: invoice INV-000001");
        assertThat(server.received()[2].getSubject()).isEqualTo("Last reminder: invoice INV-000001");
        assertThat(server.received()[0].getContent().toString())
                .contains("€12.20", "December 5, 2026", "IT60X0542811101000000123456");
        assertThat(office.as(() -> office.bean(Reminders.class).of(id))).hasSize(3);
    }

    @Test
    void whoeverClicksTwiceDoesNotSendTheFirmOneToo() {
        var id = invoice();
        office.travelTo("2026-12-06T08:00:00Z");
        remind(id);

        assertThatThrownBy(() -> remind(id))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("today");
        assertThat(server.received()).hasSize(1);

        office.travelTo("2026-12-07T00:00:00Z");
        assertThat(remind(id)).isEqualTo(2);
    }
}
