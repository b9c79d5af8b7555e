// SPDX-License-Identifier: Apache-2.0
package io.demarc.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {

    private static final Path MIGRATIONS = Path.of("../ejb/src/main/resources/db/migration");
    private static final Path RATING = Path.of("../docs/rating.md");

    @TempDir
    private Path folder;

    private Settings settings() {
        return Settings.of(
                Map.of("directory", folder.toString(), "organizations", "30", "accounts", "200", "provider", "7"));
    }

    @Test
    void thePartiesFitIntoTheSchema() throws IOException, SQLException {
        PartyFiles.write(settings());
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:parties;NON_KEYWORDS=HOUR,DAY")) {
            for (var script : migrations()) {
                run(connection, script);
            }
            connection
                    .createStatement()
                    .execute("insert into service_provider (id, version, name, country, currency, language, time_zone,"
                            + " created_at) values (7, 0, 'P', 'IT', 'EUR', 'en', 'UTC', current_timestamp)");
            run(connection, folder.resolve("parties.sql"));
            assertEquals(30, count(connection, "organization"));
            assertEquals(200, count(connection, "account"));
            assertEquals(200, count(connection, "account_number"));
            assertEquals(30, count(connection, "account_group g join organization o on o.id = g.organization_id"));
        }
    }

    private static List<Path> migrations() throws IOException {
        try (var scripts = Files.list(MIGRATIONS)) {
            return scripts.sorted(Comparator.comparingInt(FilesTest::number)).toList();
        }
    }

    private static int number(Path script) {
        return Integer.parseInt(script.getFileName().toString().replaceAll("V(\\d+)_.*", "$1"));
    }

    private static void run(Connection connection, Path script) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("runscript from '" + script + "'");
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void everyBeginningOfNumbersHasARateThatIsDearerThanItsCost() throws IOException {
        RateFiles.write(settings());
        var rates = Files.readAllLines(folder.resolve("rates.csv"));
        var costs = Files.readAllLines(folder.resolve("costs.csv"));
        assertEquals(rates.size(), costs.size());
        assertTrue(rates.size() > 800);
        for (var i = 1; i < rates.size(); i++) {
            assertTrue(price(rates.get(i)).compareTo(price(costs.get(i))) > 0, rates.get(i));
        }
    }

    private static BigDecimal price(String line) {
        return new BigDecimal(line.split("\",", 2)[1].split(",", 2)[0]);
    }

    @Test
    void filesOfRatesNameTheirColumnsAsTheImportOfRatesDoes() throws IOException {
        RateFiles.write(settings());
        var documented = Files.readAllLines(RATING).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("`", 3)[1])
                .toList();
        for (var file : List.of("rates.csv", "costs.csv")) {
            var columns =
                    List.of(Files.readAllLines(folder.resolve(file)).get(0).split(","));
            assertTrue(columns.containsAll(List.of("prefix", "destination", "price")), file);
            assertTrue(documented.containsAll(columns), file + " has a column that no import knows: " + columns);
        }
    }

    @Test
    void aWrongOptionIsNamedWithWhatItMayBe() {
        var refused = assertThrows(IllegalArgumentException.class, () -> Settings.of(Map.of("month", "October")));
        assertEquals("\"month\" is \"October\" but must be a month such as 2026-10.", refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Settings.of(Map.of("monht", "2026-10")));
        assertThrows(IllegalArgumentException.class, () -> Settings.of(Map.of("late", "101")));
        assertThrows(IllegalArgumentException.class, () -> Settings.of(Map.of("organizations", "10", "accounts", "9")));
    }
}
