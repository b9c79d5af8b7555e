// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What a test looks at in a row of the log. */
record Entry(String who, String behalf, String verb, String table, String object, String data, String reason) {

    static List<Entry> all(DataSource database) {
        var found = new ArrayList<Entry>();
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery("""
                        select who, on_behalf_of, verb, table_name, object_name, data, reason from audit_entry
                        order by id""")) {
            while (row.next()) {
                found.add(new Entry(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)));
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return found;
    }
}
