// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.phones;

import io.demarc.it.phones.PhoneFleet.Device;
import io.demarc.it.phones.PhoneFleet.Plan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** Loads a fleet into the tables of a server: importing it as a file would take longer than what is measured. */
final class FleetRows {

    private static final int AT_A_TIME = 1_000;
    private static final String DEVICE = "insert into device (id, provider_id, organization_id, version, "
            + "provisioned_by_provider, assigned_to, assigned_at, mac, name, maker, model, line_count, provisioning, "
            + "secret_generation, secret_hash, created_at) values (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, 2, true, 1, ?, ?)";
    private static final String LINE = "insert into device_line (id, provider_id, organization_id, device_id, line_no, "
            + "account_id, mac) values (?, ?, ?, ?, 1, ?, ?)";

    private final Plan plan;
    private final Timestamp now = Timestamp.from(Instant.now());

    private FleetRows(Plan plan) {
        this.plan = plan;
    }

    static void load(Plan plan, Connection connection) throws SQLException {
        var rows = new FleetRows(plan);
        connection.setAutoCommit(false);
        rows.write(connection, DEVICE, rows::device);
        rows.write(connection, LINE, rows::line);
        connection.commit();
        try (var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute("analyze");
        }
    }

    @FunctionalInterface
    private interface Filling {
        void fill(PreparedStatement insert, Device device) throws SQLException;
    }

    private void write(Connection connection, String sql, Filling filling) throws SQLException {
        try (var insert = connection.prepareStatement(sql)) {
            var waiting = 0;
            for (var device : plan.devices()) {
                filling.fill(insert, device);
                insert.addBatch();
                if (++waiting % AT_A_TIME == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private void device(PreparedStatement insert, Device device) throws SQLException {
        var values = List.<Object>of(
                device.id(),
                plan.provider(),
                plan.organization(),
                plan.provider(),
                plan.organization(),
                now,
                device.mac(),
                device.name(),
                device.model().name(),
                device.model().name,
                hash(device.secret()),
                now);
        fill(insert, values);
    }

    private void line(PreparedStatement insert, Device device) throws SQLException {
        fill(
                insert,
                List.of(
                        device.id(),
                        plan.provider(),
                        plan.organization(),
                        device.id(),
                        device.user().id(),
                        device.mac()));
    }

    private static void fill(PreparedStatement insert, List<Object> values) throws SQLException {
        for (var i = 0; i < values.size(); i++) {
            insert.setObject(i + 1, values.get(i));
        }
    }

    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
