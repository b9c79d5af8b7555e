// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import static io.demarc.calls.rating.CardPurpose.SELL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.demarc.store.PageRequest;
import io.demarc.tenancy.Northwind;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** CL-2: rates from and to files, and what differs between two versions. */
class RateFilesTest {

    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final PageRequest ALL = PageRequest.parse(CardVersions.SORTS, null, null, 200);

    private final Tariff tariff = new Tariff();
    private final Northwind northwind = tariff.northwind;

    @AfterEach
    void close() {
        northwind.close();
    }

    @Test
    void eachLineThatCannotBeUsedIsNamedAndNothingIsHalfDone() {
        var draft = tariff.draft(tariff.card("Standard", SELL));
        tariff.fill(draft, "39,Italy,0.10,0,60,6,0,,");

        var result = tariff.fill(
                draft,
                "44,United Kingdom,0.10,0,60,6,0,,",
                "x9,Nowhere,0.10,0,60,6,0,,",
                "33,France,free,0,60,6,0,,",
                "33,France,0.10,0,0,6,0,,",
                "33,France,0.10,0,60,6,0,2026-05-01,2026-04-01",
                "+44,United Kingdom again,0.10,0,60,6,0,,",
                "49,Germany,0.123456789,0,60,6,0,,",
                "49,=1+1,0.1,0,60,6,0,,",
                "49");

        assertThat(result.isDone()).isFalse();
        assertThat(result.refused())
                .extracting(line -> line.line() + " " + line.rejection().problem())
                .containsExactly(
                        "3 BROKEN_PREFIX",
                        "4 NO_NUMBER",
                        "5 OUT_OF_RANGE",
                        "6 BROKEN_TIME",
                        "7 PREFIX_TWICE",
                        "8 TOO_MANY_DECIMALS",
                        "9 FORMULA",
                        "10 TOO_FEW_CELLS");
        assertThat(result.refused().get(4).rejection().text(Locale.ENGLISH)).contains("Line 2");
        assertThat(rates(draft)).extracting(RateRow::prefix).containsExactly("39");
    }

    @Test
    void aPrefixMayHaveSeveralRatesAsLongAsTheirTimesDoNotOverlap() {
        var draft = tariff.draft(tariff.card("Standard", SELL));

        var result = tariff.fill(
                draft, "39,Italy,0.10,0,60,6,0,,2026-04-01", "39,Italy,0.20,0,60,6,0,2026-04-01T00:00:00Z,");

        assertThat(result.isDone()).isTrue();
        assertThat(rates(draft)).hasSize(2);
    }

    @Test
    void whatIsExportedCanBeImportedAsItIs() {
        var first = tariff.draft(tariff.card("Standard", SELL));
        tariff.fill(
                first,
                "39,\"Italy, fixed\",\"0,012\",0.05,60,6,5,2026-03-01,2026-05-01T08:30:00+02:00",
                "+1,North America,0.1,,,,,,");
        var second = tariff.draft(tariff.card("Copy", SELL));

        var text = new StringWriter();
        northwind.does(() -> {
            tariff.files.write(first, text);
            return null;
        });
        tariff.fillText(second, text.toString());

        assertThat(rates(second).stream().map(RateRow::form))
                .isEqualTo(rates(first).stream().map(RateRow::form).toList())
                .hasSize(2);
        assertThat(rates(second).get(1).validUntil()).isEqualTo("2026-05-01T06:30:00Z");
    }

    @Test
    void comparingTellsWhatIsNewGoneDearerAndCheaper() {
        var card = tariff.card("Standard", SELL);
        var before = tariff.draft(card);
        tariff.fill(
                before,
                "39,Italy,0.10,0,60,6,0,,",
                "33,France,0.10,0,60,6,0,,",
                "34,Spain,0.10,0,60,6,0,,",
                "44,United Kingdom,0.10,0,60,6,0,,",
                "49,Germany,0.10,0,60,6,0,,");
        tariff.publish(before, MARCH);
        var after = northwind.does(() -> tariff.versions.draft(card, before, null));
        tariff.fill(
                after,
                "39,Italy,0.125,0,60,6,0,,",
                "33,France,0.0667,0,60,6,0,,",
                "41,Switzerland,0.3,0,60,6,0,,",
                "44,United Kingdom,0.10,0,1,1,0,,",
                "49,Germany,0.10,0,60,6,0,,");

        var comparison = northwind.does(
                () -> northwind.domain.bean(CardComparisons.class).compare(before, after));

        assertThat(comparison.same()).isEqualTo(1);
        assertThat(comparison.counts())
                .containsEntry(PriceMove.NEW, 1)
                .containsEntry(PriceMove.GONE, 1)
                .containsEntry(PriceMove.DEARER, 1)
                .containsEntry(PriceMove.CHEAPER, 1)
                .containsEntry(PriceMove.OTHER, 1);
        assertThat(comparison.changes())
                .extracting(PriceChange::prefix, PriceChange::percent)
                .contains(tuple("39", new BigDecimal("25.0")), tuple("33", new BigDecimal("-33.3")));
    }

    @Test
    void fiftyThousandRatesAreImportedInSeconds() {
        var draft = tariff.draft(tariff.card("Wholesale", SELL));
        var lines = IntStream.range(0, 50_000)
                .mapToObj(i -> "9" + (100_000 + i) + ",Place " + i % 300 + ",0.01,0,60,60,0,,")
                .collect(Collectors.joining("\n"));

        var start = System.nanoTime();
        var result = tariff.fillText(
                draft,
                "prefix,destination,price,connectionFee,firstIncrement,nextIncrement,freeSeconds,validFrom,validUntil\n"
                        + lines);

        assertThat(result.isDone()).isTrue();
        assertThat(northwind.does(() -> tariff.versions.get(draft)).rates()).isEqualTo(50_000);
        assertThat((System.nanoTime() - start) / 1_000_000_000.0).isLessThan(60);
    }

    private List<RateRow> rates(long version) {
        return northwind.does(() -> tariff.versions.rates(version, null, ALL)).rows();
    }
}
