// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Appends entries to a lane, in the transaction of what they tell. */
@ApplicationScoped
public class Chain {

    @Inject
    ChainKey key;

    /**
     * @param lane the one that this transaction already writes in; null when it has none yet
     * @return the lane that was written in; it stays locked until the transaction ends
     */
    int append(Connection connection, Integer lane, List<Line> lines) throws SQLException {
        var lanes = new Lanes(connection);
        var state = lane == null ? lanes.take() : lanes.lock(lane);
        var signer = key.signer();
        var links = new ArrayList<Link>(lines.size());
        for (var line : lines) {
            var link = state.next(line, key.id(), signer);
            links.add(link);
            state = state.behind(link, signer);
        }
        new Entries(connection).insert(links);
        lanes.update(state);
        return state.lane();
    }

    /**
     * Seals the lanes of a new log. Only when none is sealed and there is no entry: a lane that lost its seal later was
     * altered by somebody, and Verify is to find that.
     */
    void prepare(Connection connection) throws SQLException {
        var lanes = new Lanes(connection);
        lanes.lock(0);
        if (isEmpty(connection, "audit_lane where seal <> ''") && isEmpty(connection, "audit_entry")) {
            for (var lane = 0; lane < Lane.COUNT; lane++) {
                lanes.update(Lane.empty(lane, key));
            }
        }
    }

    private static boolean isEmpty(Connection connection, String rows) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select lane from " + rows + " fetch first 1 row only")) {
            return !found.next();
        }
    }
}
