// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import java.util.Optional;

/**
 * The QR code from which a bank's app fills in a transfer (European Payments Council, EPC069-12 version 3.1: service tag
 * BCD, version 002, UTF-8, error correction M).
 */
record EpcCode(ByteMatrix modules) {

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.QR_MASK_PATTERN, 3);

    private static final int NAME = 70;
    private static final int REMITTANCE = 140;

    /** A row of dark modules next to each other; the first row is the upper one. */
    interface Run {
        void at(int column, int row, int length);
    }

    /** Empty unless it is an invoice in euro to be paid to an IBAN, from 0.01 to 999999999.99. */
    static Optional<EpcCode> of(InvoiceDocument document) {
        var means = document.means();
        var due = document.totals().due();
        if (document.isDraft()
                || document.kind() != DocumentKind.INVOICE
                || means == null
                || !means.isIban()
                || due.signum() <= 0
                || due.precision() - due.scale() > 9
                || !document.currency().getCurrencyCode().equals("EUR")) {
            return Optional.empty();
        }
        return Optional.of(encoded(text(document)));
    }

    static String text(InvoiceDocument document) {
        var means = document.means();
        var holder = means.accountHolder() == null ? document.seller().name() : means.accountHolder();
        var reference = means.reference() == null ? document.number() : means.reference();
        return String.join(
                "\n",
                "BCD",
                "002",
                "1",
                "SCT",
                means.bic() == null ? "" : means.bic(),
                oneLine(holder, NAME),
                means.iban(),
                "EUR" + document.totals().due().toPlainString(),
                "",
                "",
                oneLine(reference, REMITTANCE));
    }

    /** A line break in a name would begin another element. */
    private static String oneLine(String text, int most) {
        var line = text.replaceAll("\\p{Cntrl}", " ").strip();
        return line.length() > most ? line.substring(0, most) : line;
    }

    /**
     * With one of the eight masks for all: each can be read, and weighing them against each other takes as long as writing
     * the page.
     */
    private static EpcCode encoded(String text) {
        try {
            return new EpcCode(
                    Encoder.encode(text, ErrorCorrectionLevel.M, HINTS).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalStateException("331 bytes fit into version 13", tooLong);
        }
    }

    /** Modules on a side, without the quiet zone of four. */
    int size() {
        return modules.getWidth();
    }

    void runs(Run run) {
        for (var row = 0; row < size(); row++) {
            var from = 0;
            for (var column = 0; column <= size(); column++) {
                if (column == size() || modules.get(column, row) != 1) {
                    if (column > from) {
                        run.at(from, row, column - from);
                    }
                    from = column + 1;
                }
            }
        }
    }
}
