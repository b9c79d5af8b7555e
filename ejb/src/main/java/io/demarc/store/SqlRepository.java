// SPDX-License-Identifier: Apache-2.0
package io.demarc.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    protected <R> Optional<R> first(SqlText sql, SqlRow.Reader<R> reader) {
        return rows(sql, reader).stream().findFirst();
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
