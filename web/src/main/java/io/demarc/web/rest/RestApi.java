// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** What the console does, for programs (UI-6). */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        servers = @Server(url = "/demarc"),
        info =
                @Info(
                        title = "Demarc",
                        version = "1",
                        description = "Everything that the console does, through the same permissions.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")))
@SecurityScheme(
        securitySchemeName = RestApi.BEARER,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A token from POST /tokens. An operation names the permission that the token must carry.")
@SecurityScheme(
        securitySchemeName = RestApi.BASIC,
        type = SecuritySchemeType.HTTP,
        scheme = "basic",
        description =
                "Login and password of an operator; only to get a token. When two-factor login is on, a code of the "
                        + "authenticator app or a recovery code stands in the header Demarc-Code.")
public class RestApi extends Application {

    public static final String BEARER = "bearer";
    public static final String BASIC = "basic";

    /** Carries the second factor beside login and password. */
    static final String CODE_HEADER = "Demarc-Code";

    /** The servers that have no such properties ignore them. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                // openapi.json describes the API; a second description would be open to everybody who has a token.
                "jersey.config.server.wadl.disableWadl", true,
                // An error page of the console is no answer for a program.
                "jersey.config.server.response.setStatusOverSendError", true);
    }
}
