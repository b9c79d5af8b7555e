// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.demarc.kernel.SpreadsheetCell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Calls as a CSV file. A cell that a spreadsheet would run stands behind an apostrophe. */
final class CallSheet {

    private static final List<String> COLUMNS = List.of(
            "started_at",
            "call_id",
            "leg",
            "organization",
            "account",
            "caller",
            "callee",
            "destination",
            "outcome",
            "duration",
            "billed_duration",
            "charge",
            "currency",
            "state");

    private final CsvWriter csv;
    private final boolean costs;

    CallSheet(Writer to, boolean costs) {
        try {
            // Without it spreadsheets take UTF-8 for an older encoding.
            to.write('\ufeff');
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        this.csv = CsvWriter.builder().build(to);
        this.costs = costs;
        var header = new ArrayList<>(COLUMNS);
        if (costs) {
            header.add("cost");
        }
        csv.writeRecord(header);
    }

    void write(CallRow call) {
        var cells = new ArrayList<>(List.of(
                call.startedAt().toString(),
                guarded(call.callId()),
                guarded(call.leg()),
                guarded(call.organization()),
                guarded(call.account()),
                guarded(call.caller()),
                guarded(call.callee()),
                guarded(call.destination()),
                call.outcome() == 0 ? "" : String.valueOf(call.outcome()),
                String.valueOf(call.duration()),
                String.valueOf(call.billedSeconds()),
                plain(call.charge()),
                call.currency(),
                call.reason() == null ? call.state().name() : call.reason().name()));
        if (costs) {
            cells.add(plain(call.cost()));
        }
        csv.writeRecord(cells);
    }

    void end() {
        try {
            csv.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String guarded(String text) {
        return text == null ? "" : SpreadsheetCell.guarded(text);
    }

    private static String plain(BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }
}
