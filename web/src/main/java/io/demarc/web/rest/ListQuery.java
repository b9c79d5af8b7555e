// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.rest;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Text;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every list can be asked: the same as the console's lists. */
public class ListQuery {

    @QueryParam("q")
    @Parameter(description = "Finds rows that contain this text.")
    String search;

    @QueryParam("sort")
    @Parameter(description = "The name of a column, with a leading - for descending.")
    String sort;

    @QueryParam("cursor")
    @Parameter(description = "Where the page begins: next or previous of another page of the same list.")
    String cursor;

    @QueryParam("size")
    @Parameter(description = "Rows per page, 1 to 200; 50 unless said.", schema = @Schema(type = SchemaType.INTEGER))
    String size;

    public String search() {
        return readable(() -> Text.optional("q", search, 200));
    }

    public PageRequest page(List<SortKey> sorts) {
        return page(sorts, null);
    }

    /** @param unlessSaid the order when the request names none */
    public PageRequest page(List<SortKey> sorts, String unlessSaid) {
        return readable(() -> PageRequest.parse(sorts, sort == null ? unlessSaid : sort, cursor, rows()));
    }

    /** Read here and not by the server, which fills its log with the traces of texts that are no numbers. */
    private Integer rows() {
        try {
            return size == null || size.isEmpty() ? null : Integer.valueOf(size);
        } catch (NumberFormatException noNumber) {
            throw new BusinessException(Problem.at("size", "member.whole"));
        }
    }

    private static <T> T readable(Supplier<T> value) {
        try {
            return value.get();
        } catch (BusinessException refused) {
            throw new Malformed(refused.problems());
        }
    }
}
