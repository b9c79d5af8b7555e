// SPDX-License-Identifier: Apache-2.0
package io.demarc.store;

import io.demarc.access.CallContext;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A statement in SQL that grows piece by piece, each with a value for every {@code ?} in it. */
public final class SqlText {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    public static SqlText of(String sql, Object... itsValues) {
        return new SqlText().add(sql, itsValues);
    }

    public SqlText add(String sql, Object... itsValues) {
        text.append(sql).append('\n');
        values.addAll(Arrays.asList(itsValues));
        return this;
    }

    public SqlText add(SqlText other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    /** Adds the piece only when its value was given. */
    public SqlText addIf(Object value, String sql) {
        return value == null ? this : add(sql, value);
    }

    /** Goes on with a condition that keeps {@code table} within the caller's scope; a {@code where} stands before it. */
    public SqlText inScopeOf(String table) {
        var scope = CallContext.caller().scope();
        return addIf(scope.providerId(), "and " + table + ".provider_id = ?")
                .addIf(scope.organizationId(), "and " + table + ".organization_id = ?");
    }

    String text() {
        return text.toString();
    }

    void fill(PreparedStatement statement) throws SQLException {
        fill(statement, values);
    }

    static void fill(PreparedStatement statement, List<Object> values) throws SQLException {
        for (var i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, stored(values.get(i)));
        }
    }

    /**
     * Instants stand in the tables as UTC, whatever the zone of the server or the database is. PostgreSQL refuses a text with
     * NUL even in a question.
     */
    private static Object stored(Object value) {
        if (value instanceof String text) {
            return text.replace('\0', '\ufffd');
        }
        return value instanceof Instant instant ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC) : value;
    }
}
