// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.imports;

import io.demarc.imports.ImportDesk;
import io.demarc.imports.Rejections;
import io.demarc.imports.RowProblem;
import io.demarc.web.rest.Languages;
import io.demarc.web.rest.ListQuery;
import io.demarc.web.rest.Listing;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

/** Which rejected rows a program asks for, and in which language it reads the reasons. */
public class RejectedQuery extends ListQuery {

    @QueryParam("problem")
    RowProblem problem;

    @Context
    HttpHeaders headers;

    public Listing<RejectedLine> answer(Rejections rejections, long run) {
        var language = Languages.of(headers.getAcceptableLanguages());
        var rows = rejections.rejected(run, problem, page(ImportDesk.SORTS));
        return Listing.of(rows.map(row -> RejectedLine.of(row, language)));
    }
}
