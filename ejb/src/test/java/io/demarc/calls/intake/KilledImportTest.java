// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import static io.demarc.calls.intake.ImportOffice.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.database.Databases;
import io.demarc.database.Domain;
import io.demarc.database.JavaProcess;
import io.demarc.jobs.Counts;
import io.demarc.jobs.RunState;
import io.demarc.jobs.Runs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A process that is killed at any moment of an import loses no call and stores none twice, and the facts are what the calls
 * add up to, to the millionth of the currency (BA-5, R3). {@code -Ddemarc.test.kills} says how often it is killed.
 */
class KilledImportTest {

    private static final int CALLS = 200_000;
    private static final int KILLS = Integer.getInteger("demarc.test.kills", 2);
    private static final int LONGEST_LIFE = 2_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void eachCallIsThereOnceAndTheFactsAreRight(Databases database) throws Exception {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var address = database.address(folder);
        long provider;
        long run;
        try (var office = new ImportOffice(new Domain(address, database.user(), database.password()))) {
            provider = office.provider;
            run = office.stage(file(), null);
            office.confirm(run);
        }
        var program = JavaProcess.of(ImportProcess.class, address, database.user(), database.password(), provider, run)
                .redirectError(ProcessBuilder.Redirect.DISCARD);

        for (var kill = 0; kill < KILLS; kill++) {
            var process = working(program);
            process.waitFor(random.nextInt(LONGEST_LIFE), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }
        assertThat(working(program).waitFor()).as("seed %d", seed).isZero();

        try (var office = new ImportOffice(new Domain(address, database.user(), database.password()), provider)) {
            var ended = office.domain.as(
                    office.worker(), () -> office.domain.bean(Runs.class).get(run));
            assertThat(ended.state()).as("seed %d", seed).isEqualTo(RunState.COMPLETED);
            assertThat(ended.counts()).as("seed %d", seed).isEqualTo(new Counts(CALLS, 0, 0, 0));
            assertThat(office.number("select count(*) from call_record"))
                    .as("seed %d", seed)
                    .isEqualTo(CALLS);
            assertThat(office.number("select sum(attempts) from call_hour"))
                    .as("seed %d", seed)
                    .isEqualTo(CALLS);
            assertThat(office.number("select cast(sum(charge) * 1000000 as bigint) from call_hour"))
                    .as("seed %d", seed)
                    .isPositive()
                    .isEqualTo(office.number("select cast(sum(charge) * 1000000 as bigint) from call_record"))
                    .isEqualTo(office.number("select cast(sum(charge) * 1000000 as bigint) from call_day"));
            assertThat(office.number("select count(*) from call_delta"))
                    .as("seed %d", seed)
                    .isZero();
        }
    }

    /** A process that has begun to work. */
    private static Process working(ProcessBuilder program) throws IOException {
        var process = program.start();
        while (process.getInputStream().read() >= 0) {
            if (process.getInputStream().available() == 0) {
                break;
            }
        }
        return process;
    }

    private static byte[] file() {
        var text = new StringBuilder(HEADER);
        for (var i = 0; i < CALLS; i++) {
            text.append("k").append(i).append(",,").append(1_772_366_400 + i);
            text.append(",,Acme,,39").append(i).append(',').append(i % 300).append(",200\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
