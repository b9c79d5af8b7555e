// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import static io.demarc.access.Permission.RATE_READ;
import static io.demarc.access.Permission.RATE_WRITE;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.demarc.access.Requires;
import io.demarc.imports.FileReading;
import io.demarc.imports.ImportColumn;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.SpreadsheetCell;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Rates from and to CSV files; what was exported can be imported as it is (CL-2). */
@Stateless
public class RateFiles {

    /** Without it spreadsheets take UTF-8 for an older encoding. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    @Inject
    VersionRepository versions;

    @Inject
    RateRepository rates;

    @Inject
    RateFilling filling;

    /**
     * Puts the rates of a file into a draft, in the place of those that it has. When a line cannot be used the draft stays as
     * it is: a price list with holes would charge calls by the next shorter prefix.
     *
     * @throws BusinessException when the file as a whole cannot be read
     */
    @Requires(RATE_WRITE)
    public RateImport fill(long versionId, InputStream content) {
        versions.getLocked(versionId).requireDraft();
        var rules = new RateRules();
        var sheet = new RateSheet(rules);
        FileReading.read(content, rules, sheet::add);
        var result = sheet.result();
        if (result.rates() == 0) {
            throw new BusinessException(Problem.at("file", "importFile.empty"));
        }
        if (result.isDone()) {
            filling.fill(versionId, sheet.rates());
        }
        return result;
    }

    /** Writes the rates of a version as CSV. */
    @Requires(RATE_READ)
    public void write(long versionId, Writer to) {
        versions.get(versionId);
        try {
            to.write(BYTE_ORDER_MARK);
            var csv = CsvWriter.builder().build(to);
            csv.writeRecord(RateColumns.LAYOUT.columns().stream()
                    .map(ImportColumn::header)
                    .toList());
            rates.all(versionId).forEach(rate -> csv.writeRecord(cells(rate)));
            csv.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> cells(RateRow rate) {
        return List.of(
                rate.prefix(),
                SpreadsheetCell.guarded(rate.destination()),
                plain(rate.price()),
                plain(rate.connectionFee()),
                String.valueOf(rate.firstIncrement()),
                String.valueOf(rate.nextIncrement()),
                String.valueOf(rate.freeSeconds()),
                time(rate.validFrom()),
                time(rate.validUntil()));
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private static String time(Instant instant) {
        return instant == null ? "" : instant.toString();
    }
}
