// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static io.demarc.access.Permission.INVOICE_READ;
import static io.demarc.access.Permission.INVOICE_WRITE;

import io.demarc.access.CallContext;
import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problems;
import io.demarc.mail.Mail;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Reminds customers of invoices that are overdue, each time more urgently (IN-6). */
@Stateless
public class Reminders {

    @Inject
    ReminderRepository reminders;

    @Inject
    InvoiceRepository invoices;

    @Inject
    ReminderLetters letters;

    @Inject
    Mail mail;

    @Inject
    Clock clock;

    /** The first one first. */
    @Requires(INVOICE_READ)
    public List<ReminderRow> of(long invoiceId) {
        return reminders.of(invoices.get(invoiceId).id());
    }

    /**
     * Mails the next reminder: a friendly one, a firm one, a last one; at most one in a UTC day.
     *
     * @return its level, 1 to 3
     * @throws BusinessException when the invoice is not overdue, when one was sent today, when the last one was sent, or when
     *     the mail cannot leave
     */
    @Requires(INVOICE_WRITE)
    public int send(long invoiceId) {
        var invoice = invoices.getLocked(invoiceId);
        var today = day(clock.instant());
        var detail = invoice.detail(today);
        var sent = reminders.of(invoiceId);
        var level = sent.size() + 1;
        new Problems()
                .addIf(!invoice.isOverdue(today), "", "reminder.notOverdue")
                .addIf(level > Reminder.LAST_LEVEL, "", "reminder.last")
                .addIf(sent.stream().anyMatch(each -> day(each.sentAt()).equals(today)), "", "reminder.today")
                .addIf(detail.buyer().email() == null, "", "invoice.noEmail")
                .throwIfAny();
        reminders.add(new Reminder(
                invoice, level, detail.buyer().email(), CallContext.caller().name(), clock.instant()));
        // What the database refuses must be refused before the mail leaves: it cannot be taken back.
        reminders.flush();
        mail.send(letters.about(detail, level));
        return level;
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }
}
