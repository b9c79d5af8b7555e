// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers every exception with a problem document; what nobody foresaw is told to the log alone. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        var document = new Failure(thrown).document(Languages.of(headers.getAcceptableLanguages()));
        if (document.status() == ProblemKind.FAILURE.status()) {
            LOG.log(Level.SEVERE, document.instance(), thrown);
        }
        var answer = Response.status(document.status())
                .type(ProblemDocument.MEDIA_TYPE)
                .entity(document);
        if (thrown instanceof WebApplicationException ofTheServer) {
            var allow = ofTheServer.getResponse().getHeaderString(HttpHeaders.ALLOW);
            answer.header(HttpHeaders.ALLOW, allow);
        }
        return answer.build();
    }
}
