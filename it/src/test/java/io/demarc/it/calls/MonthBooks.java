// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.calls;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands in the books of the provider after its month: invoices with their lines, in the order of the customers' names.
 *
 * @param twice names of customers that have more than one invoice
 */
record MonthBooks(Map<String, Invoice> invoices, List<String> twice) {

    private static final String SQL = """
            select o.name, i.id, i.lines_by, i.number_in_series, i.net, i.tax, i.gross,
                coalesce(d.name, cast(l.from_day as varchar(10))), l.description, l.calls, l.seconds, l.exact, l.net
            from invoice i join organization o on o.id = i.organization_id
            join invoice_line l on l.invoice_id = i.id
            left join call_destination d on d.id = l.destination_id
            where i.provider_id = ? and i.state <> 'DRAFT' order by o.name, i.id, l.line_no""";

    /** @param number its place in the series */
    record Invoice(
            long id,
            boolean byDestination,
            long number,
            BigDecimal net,
            BigDecimal tax,
            BigDecimal gross,
            List<Line> lines) {

        /** All of it but its number. */
        String text() {
            return net + " " + tax + " " + gross + " " + lines;
        }
    }

    /** @param label the day or the destination */
    record Line(String label, String text, long calls, long seconds, BigDecimal exact, BigDecimal net) {}

    static MonthBooks read(Connection connection, long provider) throws SQLException {
        var books = new MonthBooks(new TreeMap<>(), new ArrayList<>());
        try (var statement = connection.prepareStatement(SQL)) {
            statement.setLong(1, provider);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    books.add(rows);
                }
            }
        }
        return books;
    }

    private void add(ResultSet row) throws SQLException {
        var customer = row.getString(1);
        if (!invoices.containsKey(customer)) {
            invoices.put(
                    customer,
                    new Invoice(
                            row.getLong(2),
                            row.getString(3).equals("DESTINATION"),
                            row.getLong(4),
                            row.getBigDecimal(5),
                            row.getBigDecimal(6),
                            row.getBigDecimal(7),
                            new ArrayList<>()));
        }
        var invoice = invoices.get(customer);
        if (invoice.id() != row.getLong(2)) {
            twice.add(customer);
        }
        invoice.lines()
                .add(new Line(
                        row.getString(8),
                        row.getString(9),
                        row.getLong(10),
                        row.getLong(11),
                        row.getBigDecimal(12),
                        row.getBigDecimal(13)));
    }

    BigDecimal net() {
        return invoices.values().stream().map(Invoice::net).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal gross() {
        return invoices.values().stream().map(Invoice::gross).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    long lines() {
        return invoices.values().stream()
                .mapToLong(invoice -> invoice.lines().size())
                .sum();
    }
}
