// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.identity;

import static io.demarc.access.Permission.OPERATOR_READ;
import static io.demarc.access.Permission.OPERATOR_WRITE;

import io.demarc.access.Requires;
import io.demarc.access.Role;
import io.demarc.identity.OperatorFilter;
import io.demarc.identity.OperatorForm;
import io.demarc.identity.OperatorRow;
import io.demarc.identity.OperatorView;
import io.demarc.identity.Operators;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.TenantPath;
import io.demarc.web.rest.Created;
import io.demarc.web.rest.ListQuery;
import io.demarc.web.rest.Listing;
import io.demarc.web.tenancy.NamedPlace;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/operators")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Operators")
public class OperatorResource {

    @Inject
    Operators operators;

    @Inject
    NamedPlace named;

    @GET
    @Requires(OPERATOR_READ)
    @Operation(summary = "List operators")
    public Listing<OperatorRow> list(
            @BeanParam ListQuery query,
            @QueryParam("providerId") Long providerId,
            @QueryParam("organizationId") Long organizationId,
            @QueryParam("role") Role role,
            @QueryParam("enabled") Boolean enabled) {
        var filter = new OperatorFilter(query.search(), providerId, organizationId, role, enabled);
        return Listing.of(operators.page(filter, query.page(Operators.SORTS)));
    }

    @POST
    @Requires(OPERATOR_WRITE)
    @Operation(
            summary = "Create an operator",
            description = "The password is shown in this answer only; it must be changed at the first login.")
    public NewLogin create(
            @QueryParam("providerId") @Parameter(description = "Where they work; the caller's own place unless said.")
                    Long providerId,
            @QueryParam("organizationId") Long organizationId,
            OperatorForm form) {
        var made = operators.create(place(providerId, organizationId), form);
        return new NewLogin(made.id(), made.password().value());
    }

    @GET
    @Path("/{id}")
    @Requires(OPERATOR_READ)
    @Operation(summary = "Read an operator")
    public OperatorView get(@PathParam("id") long id) {
        return operators.get(id);
    }

    @PUT
    @Path("/{id}")
    @Requires(OPERATOR_WRITE)
    @Operation(summary = "Replace the form of an operator", description = "Login and role stay as they were.")
    public void update(@PathParam("id") long id, OperatorForm form) {
        operators.update(id, form);
    }

    @POST
    @Path("/{id}/reset-password")
    @Requires(OPERATOR_WRITE)
    @Operation(summary = "Give an operator a new password", description = "It ends their sessions and tokens.")
    public NewSecret resetPassword(@PathParam("id") long id) {
        return new NewSecret(operators.resetPassword(id).value());
    }

    @POST
    @Path("/{id}/reset-two-factor")
    @Requires(OPERATOR_WRITE)
    @Operation(summary = "Switch the two-factor login of an operator off")
    public void resetTwoFactor(@PathParam("id") long id) {
        operators.resetTwoFactor(id);
    }

    @POST
    @Path("/{id}/disable")
    @Requires(OPERATOR_WRITE)
    @Operation(summary = "Disable an operator", description = "It ends their sessions and tokens.")
    public void disable(@PathParam("id") long id) {
        operators.disable(id);
    }

    @POST
    @Path("/{id}/enable")
    @Requires(OPERATOR_WRITE)
    @Operation(summary = "Enable an operator")
    public void enable(@PathParam("id") long id) {
        operators.enable(id);
    }

    private TenantPath place(Long providerId, Long organizationId) {
        var place = named.of(providerId, organizationId);
        if (providerId != null && !providerId.equals(place.providerId())) {
            throw new NotFound();
        }
        return place;
    }

    public record NewLogin(long id, String password) implements Created {

        @Override
        public String toString() {
            return "NewLogin[" + id + "]";
        }
    }

    public record NewSecret(String password) {

        @Override
        public String toString() {
            return "NewSecret[…]";
        }
    }
}
