// SPDX-License-Identifier: Apache-2.0
package io.demarc.store;

import io.demarc.kernel.BusinessException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.stream.Stream;

/** The last word of the database on what may be there only once, when two write it in the same moment. */
public final class UniqueKey {

    /** SQLSTATE unique_violation, of PostgreSQL and of H2. */
    private static final String VIOLATION = "23505";

    private UniqueKey() {}

    /**
     * Writes now, so that what somebody else took in this very moment is a refusal; any other failure stays one. The
     * transaction cannot go on after either.
     *
     * @param flush of the repository
     * @param refusal made from what the database said
     */
    public static void write(Runnable flush, Function<PersistenceException, BusinessException> refusal) {
        try {
            flush.run();
        } catch (PersistenceException refused) {
            throw isViolated(refused) ? refusal.apply(refused) : refused;
        }
    }

    public static boolean isViolated(RuntimeException failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && VIOLATION.equals(sql.getSQLState()));
    }
}
