// SPDX-License-Identifier: Apache-2.0
package io.demarc.generator;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;

/**
 * Who calls: organizations.csv for the import in the console, and parties.sql (H2 and PostgreSQL) for measurements that need
 * the accounts too. The accounts of parties.sql cannot be logged into: their passwords are not sealed ones.
 */
final class PartyFiles {

    private static final String CREATED = "timestamp '2026-01-01 00:00:00'";
    private static final String ORGANIZATION =
            "insert into organization (id, provider_id, organization_id, version, name,"
                    + " status, language, time_zone, currency, created_at) values (%d, %d, %d, 0, '%s', 'ACTIVE', 'en', '%s', '%s', "
                    + CREATED + ");\n";
    private static final String GROUP = "insert into account_group (id, provider_id, organization_id, version, name,"
            + " created_at) values (%d, %d, %d, 0, 'Everybody', " + CREATED + ");\n";
    private static final String ACCOUNT =
            "insert into account (id, provider_id, organization_id, group_id, version, username,"
                    + " password_sealed, number, visible, account_type, security_model, obfuscation, obfuscation_key, keep_alive,"
                    + " made_by, status, status_at, enabled, key_generation, created_at) values (%d, %d, %d, %d, 0, '%d', '-', '%s',"
                    + " true, 'PGSM', 'END_TO_END', false, '-', true, 'PLAIN', 'CREATED', " + CREATED + ", true, 1, "
                    + CREATED + ");\n"
                    + "insert into account_number (number, account_id) values ('%s', %d);\n";

    private final Settings settings;
    private final Parties parties;
    private final Row number = new Row();

    private PartyFiles(Settings settings) {
        this.settings = settings;
        parties = new Parties(settings);
    }

    static void write(Settings settings) throws IOException {
        Files.createDirectories(settings.directory);
        var files = new PartyFiles(settings);
        try (var out = Files.newBufferedWriter(settings.directory.resolve("organizations.csv"))) {
            files.organizations(out);
        }
        try (var out = Files.newBufferedWriter(settings.directory.resolve("parties.sql"))) {
            files.sql(out);
        }
    }

    private void organizations(BufferedWriter out) throws IOException {
        out.write("name,timeZone,currency,invoiceSchedule\n");
        for (var i = 0; i < parties.organizations(); i++) {
            out.write("%s,%s,%s,MONTHLY\n"
                    .formatted(parties.name(i), parties.market(i).timeZone(), settings.currency));
        }
    }

    private void sql(BufferedWriter out) throws IOException {
        for (var i = 0; i < parties.organizations(); i++) {
            var id = settings.firstId + i;
            out.write(ORGANIZATION.formatted(
                    id,
                    settings.provider,
                    id,
                    parties.name(i),
                    parties.market(i).timeZone(),
                    settings.currency));
            out.write(GROUP.formatted(id, settings.provider, id));
            for (var account = parties.firstAccount(i); account < parties.firstAccount(i + 1); account++) {
                account(out, i, account);
            }
        }
    }

    private void account(BufferedWriter out, int organization, int account) throws IOException {
        var owner = settings.firstId + organization;
        var id = settings.firstId + account;
        parties.writeNumber(organization, account, number.begin());
        var digits = number.toString();
        out.write(
                ACCOUNT.formatted(id, settings.provider, owner, owner, parties.username(account), digits, digits, id));
    }
}
