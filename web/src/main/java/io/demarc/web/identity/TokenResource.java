// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.identity;

import static io.demarc.access.Permission.TOKEN_OWN;

import io.demarc.access.Permission;
import io.demarc.access.Requires;
import io.demarc.identity.ApiTokens;
import io.demarc.identity.TokenRow;
import io.demarc.web.rest.Created;
import io.demarc.web.rest.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tokens are handled with login and password only: a stolen token makes no others. */
@Path("/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Tokens")
public class TokenResource {

    private static final Duration UNLESS_SAID = Duration.ofHours(8);

    @Inject
    ApiTokens tokens;

    @GET
    @Requires(TOKEN_OWN)
    @Operation(summary = "List one's own tokens", description = "The newest 200, without their secrets.")
    public Listing<TokenRow> list() {
        return new Listing<>(tokens.own(), null, null);
    }

    @POST
    @Requires(TOKEN_OWN)
    @Operation(summary = "Make a token", description = "The token is shown in this answer only.")
    public NewToken create(TokenRequest request) {
        var scope = request.scope() == null ? tokens.grantable() : request.permissions();
        var validity = request.validity() == null ? UNLESS_SAID : request.validity();
        var issued = tokens.issue(request.name(), scope, validity);
        return new NewToken(issued.id(), issued.token(), issued.expiresAt());
    }

    @DELETE
    @Path("/{id}")
    @Requires(TOKEN_OWN)
    @Operation(summary = "End a token at once")
    public void revoke(@PathParam("id") long id) {
        tokens.revoke(id);
    }

    /**
     * @param scope the permissions that it carries; null for all that its operator has
     * @param validity up to 366 days; null for eight hours
     */
    public record TokenRequest(String name, List<Permission> scope, Duration validity) {

        private EnumSet<Permission> permissions() {
            var permissions = EnumSet.noneOf(Permission.class);
            permissions.addAll(scope);
            return permissions;
        }
    }

    public record NewToken(long id, String token, Instant expiresAt) implements Created {

        @Override
        public String toString() {
            return "NewToken[" + id + "]";
        }
    }
}
