// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import io.demarc.imports.CheckedRow;
import io.demarc.imports.Rejection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rates of a file as they are read, and the lines that cannot be used: also those for calls that another line is for. */
final class RateSheet {

    private static final int MOST_SHOWN = 200;

    private final RateRules rules;
    private final List<RateForm> rates = new ArrayList<>();
    private final Map<String, List<Placed>> byPrefix = new HashMap<>();
    private final List<RefusedLine> refused = new ArrayList<>();
    private int refusedCount;

    RateSheet(RateRules rules) {
        this.rules = rules;
    }

    void add(long line, CheckedRow row) {
        if (!row.isGood()) {
            refuse(line, row.rejection());
            return;
        }
        var form = new RateCells(row.cells()).form();
        var samePrefix = byPrefix.computeIfAbsent(form.prefix(), prefix -> new ArrayList<>(1));
        samePrefix.stream()
                .filter(other -> overlap(other.form, form))
                .findFirst()
                .ifPresentOrElse(other -> refuse(line, rules.doubleKey(other.line)), () -> rates.add(form));
        samePrefix.add(new Placed(line, form));
    }

    private static boolean overlap(RateForm one, RateForm other) {
        return beginsBeforeEndOf(one, other) && beginsBeforeEndOf(other, one);
    }

    private static boolean beginsBeforeEndOf(RateForm one, RateForm other) {
        return one.validFrom() == null
                || other.validUntil() == null
                || one.validFrom().isBefore(other.validUntil());
    }

    private void refuse(long line, Rejection rejection) {
        if (refusedCount++ < MOST_SHOWN) {
            refused.add(new RefusedLine(line, rejection));
        }
    }

    List<RateForm> rates() {
        return rates;
    }

    RateImport result() {
        return new RateImport(rates.size() + refusedCount, refusedCount, List.copyOf(refused));
    }

    private record Placed(long line, RateForm form) {}
}
