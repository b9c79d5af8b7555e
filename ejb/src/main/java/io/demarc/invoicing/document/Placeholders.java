// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a provider's texts may say about a document, in braces: {@code {number}}. */
final class Placeholders {

    static final List<String> NAMES = List.of("number", "date", "due", "total", "customer", "provider", "period");

    private static final Pattern BRACES = Pattern.compile("\\{([A-Za-z]+)}");

    private final Map<String, String> values = new LinkedHashMap<>();

    private Placeholders() {}

    static Placeholders of(InvoiceDocument document, Wording wording) {
        var placeholders = new Placeholders();
        var values = placeholders.values;
        values.put("number", document.isDraft() ? wording.word("draft") : document.number());
        values.put("date", wording.date(document.issued()));
        values.put("due", document.due() == null ? "–" : wording.date(document.due()));
        values.put("total", wording.sum(document.totals().due()));
        values.put("customer", document.buyer().name());
        values.put("provider", document.seller().name());
        values.put("period", document.period() == null ? "–" : wording.period(document.period()));
        return placeholders;
    }

    /** The words in braces that nothing is known of. */
    static List<String> unknown(String text) {
        return text == null
                ? List.of()
                : BRACES.matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> !NAMES.contains(name))
                        .distinct()
                        .toList();
    }

    /** @return null for null */
    String fill(String text) {
        return text == null
                ? null
                : BRACES.matcher(text)
                        .replaceAll(
                                found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }
}
