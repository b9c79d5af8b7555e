// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.calls;

import io.demarc.it.rest.Api;
import io.demarc.it.tenants.Browsing;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A service provider of its own, away from the demo data, whose customers make the calls of the month. */
record MonthProvider(Api api, String token, long id) {

    /** What organizations pay in tax, per cent. */
    static final String TAX_PERCENT = "22";

    private static final String LOGIN = "month.owner";
    private static final String PASSWORD = "seven green bicycles";
    private static final String BEFORE_THE_MONTH = "2026-09-01T00:00:00Z";
    private static final int AT_A_TIME = 1000;

    static MonthProvider create(Api api) {
        var admin = api.bearer("admin");
        var provider = id(api.json("POST", "api/v1/providers", admin, """
                {"name": "Month Telecom", "country": "IT", "currency": "EUR", "language": "en", "timeZone": "Europe/Rome"}"""));
        var made = accepted(api.json("POST", "api/v1/operators?providerId=" + provider, admin, """
                {"login": "%s", "name": "Mona Month", "role": "SERVICE_PROVIDER", "language": "en",
                 "timeZone": "Europe/Rome"}""".formatted(LOGIN)));
        var first = made.getString("password");
        Browsing.as(api.application(), LOGIN, first).replacePassword(first, PASSWORD);
        return new MonthProvider(api, api.bearerOf(LOGIN, PASSWORD), provider);
    }

    /** Brings in who calls, what calls are sold for and what they cost, and what invoices need to know. */
    void prepare(MonthFiles files, MonthServer server) throws IOException, SQLException {
        try (var connection = server.connection()) {
            addParties(files.parties(), connection);
        }
        json("PUT", "api/v1/seller-profile", """
                {"legalName": "Month Telecom", "country": "IT", "taxId": "IT12345670017"}""");
        addCard("Tariff", "SELL", HandRates.SALE_DECIMALS, files.rates());
        addCard("Carrier", "COST", HandRates.COST_DECIMALS, files.costs());
    }

    /** Every second organization has lines by destination on its invoices; the others have them by day, as is usual. */
    private void addParties(Path parties, Connection connection) throws IOException, SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            execute(Files.readAllLines(parties), statement);
            statement.execute("update organization set invoice_schedule = 'MONTHLY', tax_percent = " + TAX_PERCENT
                    + " where provider_id = " + id);
            statement.execute("""
                    insert into buyer_profile (id, version, provider_id, organization_id, legal_name, country, language, lines_by,
                        tax_category)
                    select id, 1, provider_id, id, name, 'IT', 'en', 'DESTINATION', 'S' from organization
                    where provider_id = %d and mod(id, 2) = 0""".formatted(id));
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("analyze");
        }
    }

    private static void execute(Iterable<String> lines, Statement statement) throws SQLException {
        var waiting = 0;
        for (var line : lines) {
            statement.addBatch(line);
            if (++waiting % AT_A_TIME == 0) {
                statement.executeBatch();
            }
        }
        statement.executeBatch();
    }

    private void addCard(String name, String purpose, int decimals, Path rates) throws IOException {
        var card = id(api.json("POST", "api/v1/rate-cards", token, """
                {"name": "%s", "purpose": "%s", "decimals": %d, "rounding": "HALF_UP"}""".formatted(name, purpose, decimals)));
        var version = id(api.json("POST", "api/v1/rate-cards/" + card + "/versions", token, "{}"));
        var path = "api/v1/rate-card-versions/" + version;
        var read = accepted(api.call("PUT", path + "/rates", token, "text/csv", Files.readAllBytes(rates)));
        if (!read.getBoolean("imported")) {
            throw new IllegalStateException("the prices were refused: " + read);
        }
        json("POST", path + "/publish", "{\"effectiveFrom\": \"" + BEFORE_THE_MONTH + "\"}");
        json("PUT", "api/v1/card-assignments", "{\"cardId\": " + card + ", \"everybody\": true}");
    }

    private void json(String method, String path, String body) {
        var answer = api.json(method, path, token, body);
        if (answer.status() >= 300) {
            throw new IllegalStateException(path + " was refused: " + answer.text());
        }
    }

    JsonObject get(String path) {
        return accepted(api.get("api/v1/" + path, token));
    }

    /** @return the id of the run that begins */
    long start(String path, String type, byte[] body) {
        return id(api.call("POST", "api/v1/" + path, token, type, body));
    }

    long startInvoices() {
        return start("invoice-runs", "application/json", "{\"rehearsal\": false}".getBytes(StandardCharsets.UTF_8));
    }

    private static long id(Api.Answer answer) {
        return accepted(answer).getJsonNumber("id").longValue();
    }

    private static JsonObject accepted(Api.Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException("refused: " + answer.text());
        }
        return answer.json();
    }
}
