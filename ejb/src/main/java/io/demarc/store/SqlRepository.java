// SPDX-License-Identifier: Apache-2.0
package io.demarc.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.sessions.UnitOfWork;

/**
 * What repositories extend whose rows are too many to be entities, such as calls (CL-1). They speak SQL in the transaction
 * of the call. Whatever a tenant may ask is kept in the caller's scope by {@link SqlText#inScopeOf}.
 */
public abstract class SqlRepository {

    @PersistenceContext
    private EntityManager entities;

    /** Some work on the connection of the transaction. */
    @FunctionalInterface
    protected interface Work<T> {

        T on(Connection connection) throws SQLException;
    }

    /** A list of our own ids for {@code in}; no text can come of them. */
    protected static String ids(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
    }

    protected <R> List<R> rows(SqlText sql, SqlRow.Reader<R> reader) {
        return connected(connection -> {
            try (var statement = connection.prepareStatement(sql.text())) {
                sql.fill(statement);
                try (var found = statement.executeQuery()) {
                    var rows = new ArrayList<R>();
                    var row = new SqlRow(found);
                    while (found.next()) {
                        rows.add(reader.read(row));
                    }
                    return rows;
                }
            }
        });
    }

    /**
     * One page of a list, continued from where the cursor in {@code asked} points.
     *
     * @param asked by a time
     * @param columns what the reader reads, from its first column on
     * @param rest from {@code from} on, up to and with a condition
     * @param id expression of the row's id, which decides between rows that are sorted alike
     */
    protected <R> Page<R> page(String columns, SqlText rest, String id, PageRequest asked, SqlRow.Reader<R> reader) {
        var sort = asked.sort().expression();
        var upwards = asked.comparesUpwards();
        var sql = SqlText.of("select " + columns + ", " + sort + ", " + id).add(rest);
        if (asked.cursor() != null) {
            var from = asked.cursor().valueOf(asked.sort());
            var beyond = upwards ? ">" : "<";
            sql.add("and " + sort + " " + beyond + "= ?", from)
                    .add(
                            "and (" + sort + " " + beyond + " ? or " + id + " " + beyond + " ?)",
                            from,
                            asked.cursor().id());
        }
        var direction = upwards ? " asc" : " desc";
        sql.add("order by " + sort + direction + ", " + id + direction)
                .add("fetch first " + (asked.size() + 1) + " rows only");
        return Page.ofKeyed(
                rows(
                        sql,
                        row -> new Page.Keyed<>(
                                reader.read(row), row.instant(row.width() - 1), row.number(row.width()))),
                asked);
    }

    protected <R> Optional<R> first(SqlText sql, SqlRow.Reader<R> reader) {
        var found = rows(sql, reader);
        return found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.get(0));
    }

    /** @return how many rows it touched */
    protected int execute(SqlText sql) {
        return connected(connection -> {
            try (var statement = connection.prepareStatement(sql.text())) {
                sql.fill(statement);
                return statement.executeUpdate();
            }
        });
    }

    /** The same statement with the values of each row, sent together. */
    protected void batch(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        connected(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (var row : rows) {
                    SqlText.fill(statement, Arrays.asList(row));
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
    }

    /** @return ids that nobody else gets: the first of as many as the sequence counts at once */
    protected long next(String sequence) {
        return first(SqlText.of("select nextval('" + sequence + "')"), row -> row.number(1))
                .orElseThrow();
    }

    protected boolean isPostgresql() {
        return connected(
                connection -> connection.getMetaData().getDatabaseProductName().equals("PostgreSQL"));
    }

    /** What was done to entities before is written first, so that both see the same. */
    protected <T> T connected(Work<T> work) {
        entities.flush();
        try {
            return work.on(connection());
        } catch (SQLException failed) {
            throw new IllegalStateException("the database refused: " + failed.getMessage(), failed);
        }
    }

    private Connection connection() {
        var unit = (UnitOfWorkImpl) entities.unwrap(UnitOfWork.class);
        if (!unit.isInTransaction()) {
            unit.beginEarlyTransaction();
        }
        var accessor = unit.getAccessor();
        // Has the accessor fetch the connection, in case that nothing was read or written yet.
        accessor.incrementCallCount(unit.getParent());
        accessor.decrementCallCount();
        return accessor.getConnection();
    }
}
