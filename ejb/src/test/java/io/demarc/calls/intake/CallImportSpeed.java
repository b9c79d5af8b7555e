// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import io.demarc.database.Databases;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * How fast a file of calls is imported by two workers, from its first byte to its last call, beside one COPY of the same rows
 * into the same table with its indexes; and how much memory lives meanwhile. Started by {@code bench/calls}.
 */
final class CallImportSpeed {

    private static final int ORGANIZATIONS = 10_000;
    private static final int MEGABYTE = 1024 * 1024;
    private static final String[] NUMBERS = {"3902", "39347", "3906", "39011", "39333"};

    private final ImportOffice office;
    private final ImportOffice other;

    private CallImportSpeed(ImportOffice office) {
        this.office = office;
        this.other = office.another();
    }

    /** @param args how many calls, how many rounds */
    public static void main(String[] args) throws Exception {
        try (var office = new ImportOffice(Databases.POSTGRESQL)) {
            office.sql("""
                    do $$ declare columns text; begin
                        select string_agg(column_name, ',') into columns from information_schema.columns
                            where table_name = 'organization' and column_name not in ('id', 'organization_id', 'name');
                        execute 'insert into organization (id, organization_id, name, ' || columns || ') select 100000 + g,'
                            || ' 100000 + g, ''Org '' || g, ' || columns || ' from organization, generate_series(1, %d) g';
                    end $$""".formatted(ORGANIZATIONS));
            var speed = new CallImportSpeed(office);
            speed.measureTime(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
            speed.measureMemory();
        }
    }

    private void measureTime(int calls, int rounds) throws Exception {
        var file = file(calls);
        importFile(file);
        var rows = rows();
        var imported = new double[rounds];
        var copied = new double[rounds];
        var ratios = new double[rounds];
        for (var round = 0; round < rounds; round++) {
            empty();
            copied[round] = perSecond(calls, () -> copyIn(rows));
            empty();
            imported[round] = perSecond(calls, () -> importFile(file));
            ratios[round] = imported[round] / copied[round];
        }
        print("calls/s: imported %.0f, copied %.0f, ratio %.2f", median(imported), median(copied), median(ratios));
    }

    private void measureMemory() throws Exception {
        for (var calls : new int[] {10_000, 1_000_000}) {
            empty();
            var file = file(calls);
            var before = live();
            var run = office.stage(file, null);
            office.confirm(run);
            var work = CompletableFuture.runAsync(() -> office.importSlices(run));
            var most = 0L;
            while (!work.isDone()) {
                most = Math.max(most, live() - before);
            }
            work.get();
            print("%d calls: %d MB live at most beside the file", calls, most / MEGABYTE);
        }
    }

    private void importFile(byte[] file) {
        var run = office.stage(file, null);
        office.confirm(run);
        var second = CompletableFuture.runAsync(() -> other.importSlices(run));
        office.importSlices(run);
        second.join();
        if (office.run(run).counts().ok() != office.run(run).total()) {
            throw new IllegalStateException("not all calls were imported: " + office.run(run));
        }
    }

    private byte[] rows() throws SQLException, IOException {
        try (var connection = office.domain.database().getConnection()) {
            var bytes = new ByteArrayOutputStream();
            copies(connection.unwrap(PGConnection.class))
                    .copyOut("copy (select * from call_record order by id) to stdout", bytes);
            return bytes.toByteArray();
        }
    }

    private void copyIn(byte[] rows) throws SQLException, IOException {
        try (var connection = office.domain.database().getConnection()) {
            copies(connection.unwrap(PGConnection.class))
                    .copyIn("copy call_record from stdin", new ByteArrayInputStream(rows));
        }
    }

    private static CopyManager copies(PGConnection connection) throws SQLException {
        return connection.getCopyAPI();
    }

    private void empty() {
        office.sql("truncate call_record, call_delta, call_load, call_hour, call_day");
        office.sql("checkpoint");
    }

    private static byte[] file(int calls) {
        var random = new Random(1);
        var text = new StringBuilder(calls * 90).append(ImportOffice.HEADER);
        for (var i = 0; i < calls; i++) {
            text.append(Long.toHexString(random.nextLong())).append("@switch,,").append(1_772_323_200L + i / 4);
            text.append(",,Org ")
                    .append(1 + random.nextInt(ORGANIZATIONS))
                    .append(",+3902555")
                    .append(1000 + random.nextInt(9000));
            text.append(",+")
                    .append(NUMBERS[random.nextInt(NUMBERS.length)])
                    .append(1_000_000 + random.nextInt(9_000_000));
            text.append(',')
                    .append(random.nextInt(3) == 0 ? 0 : random.nextInt(600))
                    .append(",200\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static double perSecond(int calls, Work work) throws Exception {
        var begin = System.nanoTime();
        work.run();
        return calls * 1e9 / (System.nanoTime() - begin);
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }

    private static void print(String text, Object... values) {
        System.out.printf(Locale.ROOT, text + "%n", values);
    }

    /** What is measured. */
    @FunctionalInterface
    private interface Work {

        void run() throws Exception;
    }
}
