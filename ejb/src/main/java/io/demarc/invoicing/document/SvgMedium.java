// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * Pages as SVG that stands inside an HTML page: a preview for which no browser needs a viewer of PDF. The letters are
 * those of the browser, at the places and of the widths that they have in the PDF.
 */
final class SvgMedium implements Medium {

    /** Stands for the number of pages until it is known; what is written cannot hold it. */
    private static final String PAGE_COUNT = "\uFFFF";

    private final List<StringBuilder> pages = new ArrayList<>();
    private StringBuilder svg;

    SvgMedium() {
        newPage();
    }

    @Override
    public void newPage() {
        svg = new StringBuilder(16_384);
        pages.add(svg);
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"d-sheet\" viewBox=\"0 0 %.2f %.2f\">"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>",
                Sheet.WIDTH, Sheet.HEIGHT);
    }

    @Override
    public int page() {
        return pages.size();
    }

    @Override
    public void text(Ink ink, float x, float y, String printable) {
        add("<text x=\"%.2f\" y=\"%.2f\" textLength=\"%.2f\"", x, down(y), ink.width(printable));
        letters(ink, printable);
    }

    @Override
    public void stamp(Ink ink, String printable) {
        add(
                "<text text-anchor=\"middle\" transform=\"translate(%.2f %.2f) rotate(-45)\"",
                Sheet.WIDTH / 2, down(Sheet.HEIGHT / 2 - 40));
        letters(ink, printable);
    }

    private void letters(Ink ink, String printable) {
        add(
                " lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\" font-size=\"%.2f\" font-weight=\"%d\" fill=\"%s\">",
                ink.size(), ink.face() == Typeface.BOLD ? 700 : 400, hex(ink.color()));
        svg.append(escaped(printable)).append("</text>");
    }

    @Override
    public void box(Color color, float x, float y, float width, float height) {
        add(
                "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"%s\"/>",
                x, down(y) - height, width, height, hex(color));
    }

    @Override
    public void image(Logo logo, float x, float y, float width, float height) {
        add(
                "<image x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" href=\"data:%s;base64,",
                x, down(y) - height, width, height, logo.mediaType());
        svg.append(Base64.getEncoder().encodeToString(logo.bytes())).append("\"/>");
    }

    @Override
    public void code(EpcCode code, float x, float y, float side) {
        var module = side / code.size();
        add("<path transform=\"translate(%.2f %.2f) scale(%.4f)\" d=\"", x, down(y) - side, module);
        code.runs((column, row, length) -> svg.append('M')
                .append(column)
                .append(' ')
                .append(row)
                .append('h')
                .append(length)
                .append("v1h-")
                .append(length)
                .append('z'));
        svg.append("\"/>");
    }

    @Override
    public void pageCount(Ink ink, float x, float y) {
        add("<text x=\"%.2f\" y=\"%.2f\"", x, down(y));
        letters(ink, PAGE_COUNT);
    }

    List<String> pages() {
        var count = String.valueOf(pages.size());
        return pages.stream()
                .map(page -> page.append("</svg>").toString().replace(PAGE_COUNT, count))
                .toList();
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }

    private static float down(float y) {
        return Sheet.HEIGHT - y;
    }

    private static String hex(Color color) {
        return String.format("#%06x", color.getRGB() & 0xFFFFFF);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
