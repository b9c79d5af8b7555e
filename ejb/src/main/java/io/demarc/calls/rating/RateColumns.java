// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import static io.demarc.imports.ImportColumn.optional;
import static io.demarc.imports.ImportColumn.required;

import io.demarc.imports.ImportColumn;
import io.demarc.imports.ImportColumn.Content;
import io.demarc.imports.ImportLayout;
import java.util.List;

/** The columns of a file of rates (CL-2). Headers are the names of the form's fields. */
public final class RateColumns {

    public static final ImportColumn PREFIX = required("PREFIX", "prefix", 40, Content.PHONE);
    public static final ImportColumn DESTINATION =
            required("DESTINATION", "destination", CallDestination.LONGEST_NAME, Content.LINE);
    public static final ImportColumn PRICE = required("PRICE", "price", 20, Content.LINE);
    public static final ImportColumn FEE = optional("FEE", "connectionFee", 20, Content.LINE);
    public static final ImportColumn FIRST = optional("FIRST", "firstIncrement", 5, Content.LINE);
    public static final ImportColumn NEXT = optional("NEXT", "nextIncrement", 5, Content.LINE);
    public static final ImportColumn FREE = optional("FREE", "freeSeconds", 5, Content.LINE);
    public static final ImportColumn FROM = optional("FROM", "validFrom", 40, Content.LINE);
    public static final ImportColumn UNTIL = optional("UNTIL", "validUntil", 40, Content.LINE);

    public static final ImportLayout LAYOUT =
            new ImportLayout(List.of(PREFIX, DESTINATION, PRICE, FEE, FIRST, NEXT, FREE, FROM, UNTIL));

    private RateColumns() {}
}
