// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The table of entries, as rows that are written once and read in their order. */
record Entries(Connection connection) {

    static final String COLUMNS = "lane, seq, id, key_id, happened_at, who, on_behalf_of, address, verb, table_name, "
            + "object_id, object_name, act, data, reason, provider_id, organization_id, hash";

    private static final int AT_A_TIME = 500;
    private static final String INSERT = "insert into audit_entry (" + COLUMNS + ") values ("
            + "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    void insert(List<Link> links) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var i = 0; i < links.size(); i++) {
                fill(insert, links.get(i));
                insert.addBatch();
                if ((i + 1) % AT_A_TIME == 0) {
                    insert.executeBatch();
                }
            }
            if (links.size() % AT_A_TIME != 0) {
                insert.executeBatch();
            }
        }
    }

    private static void fill(PreparedStatement row, Link link) throws SQLException {
        var line = link.line();
        row.setInt(1, link.lane());
        row.setLong(2, link.seq());
        row.setLong(3, link.id());
        row.setString(4, link.keyId());
        row.setObject(5, LocalDateTime.ofInstant(line.at(), ZoneOffset.UTC));
        row.setString(6, line.who());
        row.setString(7, line.onBehalfOf());
        row.setString(8, line.address());
        row.setString(9, line.verb());
        row.setString(10, line.table());
        row.setObject(11, line.objectId(), Types.BIGINT);
        row.setString(12, line.objectName());
        row.setString(13, line.act());
        row.setString(14, line.data());
        row.setString(15, line.reason());
        row.setObject(16, line.providerId(), Types.BIGINT);
        row.setObject(17, line.organizationId(), Types.BIGINT);
        row.setString(18, link.hash());
    }

    static Link read(ResultSet row) throws SQLException {
        var line = new StoredLine(
                row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getObject(11, Long.class),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                row.getString(15),
                row.getObject(16, Long.class),
                row.getObject(17, Long.class));
        return new Link(row.getInt(1), row.getLong(2), row.getLong(3), row.getString(4), line, row.getString(18));
    }
}
