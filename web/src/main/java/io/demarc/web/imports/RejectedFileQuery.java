// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.imports;

import io.demarc.imports.Rejections;
import io.demarc.web.rest.Languages;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;

/** In which language a program reads the reasons in a file of rejected rows; all of them are in it. */
public class RejectedFileQuery {

    @Context
    HttpHeaders headers;

    public StreamingOutput file(Rejections rejections, long run) {
        return new RejectedFile(rejections, run, Languages.of(headers.getAcceptableLanguages()));
    }
}
