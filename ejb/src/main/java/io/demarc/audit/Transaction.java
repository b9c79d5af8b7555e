// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.sessions.UnitOfWork;

/** What an EclipseLink unit of work knows of its transaction: the connection, and the lane that it writes in. */
record Transaction(UnitOfWork work) {

    private static final String LANE = "io.demarc.audit.lane";

    @SuppressWarnings("unchecked")
    void append(Chain chain, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        try {
            var lane = chain.append(connection(), (Integer) work.getProperty(LANE), lines);
            work.getProperties().put(LANE, lane);
        } catch (SQLException failed) {
            throw new IllegalStateException("the audit log cannot be written, so nothing was changed", failed);
        }
    }

    /** The lane is free again. */
    void over() {
        work.getProperties().remove(LANE);
    }

    private Connection connection() {
        var impl = (UnitOfWorkImpl) work;
        if (!impl.isInTransaction()) {
            impl.beginEarlyTransaction();
        }
        var accessor = impl.getAccessor();
        // Has the accessor fetch the connection, in case that nothing was read or written yet.
        accessor.incrementCallCount(impl.getParent());
        accessor.decrementCallCount();
        return accessor.getConnection();
    }
}
