// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.calls;

import io.demarc.it.calls.MonthCommands.Step;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A month that was imported, rated, summed and invoiced on a fresh server, and what is wrong with it. */
record MonthRound(List<Step> steps, MonthBooks books, Map<String, String> sums, MonthFindings findings) {

    static MonthRound of(MonthServer server, MonthProvider provider, MonthFiles files, HandRecount recount)
            throws IOException, SQLException {
        var findings = new MonthFindings();
        var commands = new MonthCommands(server, provider);
        var calls = commands.importFile("import", files.calls(), files.punctual());
        var late = commands.importFile("late calls", files.late(), files.count("late"));
        commands.awaitFacts();
        var invoiced = commands.invoice();

        findings.same("calls stored, known, refused", counts(files, recount), calls);
        findings.same("late calls stored, known, refused", List.of(files.count("late"), 0L, 0L), late);
        findings.same("calls counted by hand", files.count("calls"), recount.calls());
        var due =
                recount.customers().values().stream().filter(HandInvoice::isDue).count();
        findings.same("organizations invoiced", due, invoiced.get(0));
        findings.same("organizations that could not be invoiced", 0L, invoiced.get(2));
        try (var connection = server.connection()) {
            var sums = MonthSums.shown(provider);
            findings.same("summaries, beside the stored calls", MonthSums.stored(connection, provider.id()), sums);
            findings.same("summaries, beside the files", MonthSums.counted(recount), sums);
            var books = MonthBooks.read(connection, provider.id());
            findings.compare(books, recount);
            findings.prove(provider, due);
            return new MonthRound(commands.steps(), books, sums, findings);
        }
    }

    /** What the generator says is what was counted by hand; so both say what the import must do. */
    private static List<Long> counts(MonthFiles files, HandRecount recount) {
        var said = List.of(files.punctual(), files.count("duplicates"), files.count("bad"));
        var counted = List.of(recount.calls() - files.count("late"), recount.duplicates(), recount.bad());
        if (!said.equals(counted)) {
            throw new IllegalStateException("the generator says " + said + ", the files say " + counted);
        }
        return said;
    }

    /** Who got which number. */
    Map<String, Long> numbers() {
        return books.invoices().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, invoice -> invoice.getValue().number()));
    }

    /** All that must be the same in every round: sums and invoices. */
    String text() {
        var text = new StringBuilder();
        sums.forEach((day, sum) -> text.append(day).append(' ').append(sum).append('\n'));
        books.invoices()
                .forEach((customer, invoice) ->
                        text.append(customer).append(' ').append(invoice.text()).append('\n'));
        return text.toString();
    }

    static List<JsonObject> items(MonthProvider provider, String collection) {
        return provider.get(collection).getJsonArray("items").getValuesAs(JsonObject.class);
    }
}
