// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.util.ArrayList;
import java.util.List;

/** How to pay: terms, account, and the code that a bank's app reads. */
final class PaymentBlock {

    private static final float CODE = 78;
    private static final float LABELS = 92;
    private static final Ink HEADING = Ink.STRONG.sized(11);

    private record Row(String label, String value) {}

    private final Sheet sheet;
    private final Canvas canvas;
    private final InvoiceDocument document;
    private final String terms;
    private final Wording wording;

    PaymentBlock(Sheet sheet, InvoiceDocument document, String terms, Wording wording) {
        this.sheet = sheet;
        canvas = sheet.canvas();
        this.document = document;
        this.terms = terms;
        this.wording = wording;
    }

    void draw() {
        var code = EpcCode.of(document);
        var width = Sheet.RIGHT - Sheet.LEFT - (code.isPresent() ? CODE + 30 : 0);
        var texts = new ArrayList<String>();
        texts.addAll(Wrap.lines(document.terms(), Ink.TEXT, width));
        texts.addAll(Wrap.lines(terms, Ink.TEXT, width));
        var rows = document.kind() == DocumentKind.INVOICE ? rows() : List.<Row>of();
        if (texts.isEmpty() && rows.isEmpty()) {
            return;
        }
        var height = HEADING.leading() + (texts.size() + rows.size()) * Ink.TEXT.leading() + 10;
        sheet.need(Math.min(Math.max(height, code.isPresent() ? CODE + 24 : 0), sheet.room()));
        var top = sheet.y();
        code.ifPresent(each -> code(each, top));
        canvas.left(HEADING, Sheet.LEFT, top, wording.word("payment"));
        sheet.down(HEADING.leading() + 2);
        texts.forEach(this::text);
        rows.forEach(this::row);
        sheet.moveTo(code.isPresent() ? Math.min(sheet.y(), top - CODE - 16) : sheet.y());
        sheet.down(8);
    }

    private void code(EpcCode code, float top) {
        var bottom = top + 9 - CODE;
        canvas.code(code, Sheet.RIGHT - CODE, bottom, CODE);
        canvas.right(Ink.TINY, Sheet.RIGHT, bottom - 11, wording.word("scan"));
    }

    private void text(String line) {
        sheet.need(Ink.TEXT.leading());
        canvas.left(Ink.TEXT, Sheet.LEFT, sheet.y(), line);
        sheet.down(Ink.TEXT.leading());
    }

    private void row(Row row) {
        sheet.need(Ink.TEXT.leading());
        canvas.left(Ink.SMALL.sized(9), Sheet.LEFT, sheet.y(), row.label());
        var room = Sheet.RIGHT - CODE - 30 - Sheet.LEFT - LABELS;
        canvas.fitted(Ink.TEXT, Sheet.LEFT + LABELS, sheet.y(), room, row.value());
        sheet.down(Ink.TEXT.leading() + 1);
    }

    private List<Row> rows() {
        var means = document.means();
        if (means == null) {
            return List.of();
        }
        var rows = new ArrayList<Row>();
        add(rows, "holder", means.accountHolder());
        add(rows, means.isIban() ? "iban" : "account", means.isIban() ? grouped(means.iban()) : means.iban());
        add(rows, "bic", means.bic());
        add(rows, "remittance", means.reference());
        return rows;
    }

    private void add(List<Row> rows, String key, String value) {
        if (value != null) {
            rows.add(new Row(wording.word(key), value));
        }
    }

    /** In groups of four, as an IBAN is printed (ISO 13616). */
    private static String grouped(String iban) {
        return iban.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
