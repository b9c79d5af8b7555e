// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import static io.demarc.access.Permission.ACCOUNT_READ;
import static io.demarc.access.Permission.ACCOUNT_WRITE;

import io.demarc.access.Requires;
import io.demarc.account.AccountDetails;
import io.demarc.account.AccountFilter;
import io.demarc.account.AccountRow;
import io.demarc.account.AccountStatus;
import io.demarc.account.AccountType;
import io.demarc.account.AccountView;
import io.demarc.account.Accounts;
import io.demarc.account.HistoryRow;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.web.rest.Created;
import io.demarc.web.rest.ListQuery;
import io.demarc.web.rest.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Accounts")
public class AccountResource {

    @Inject
    Accounts accounts;

    @GET
    @Requires(ACCOUNT_READ)
    @Operation(summary = "List accounts")
    public Listing<AccountRow> list(
            @BeanParam ListQuery query,
            @QueryParam("organizationId") Long organizationId,
            @QueryParam("groupId") Long groupId,
            @QueryParam("status") AccountStatus status,
            @QueryParam("enabled") Boolean enabled,
            @QueryParam("type") AccountType type,
            @QueryParam("activated")
                    @Parameter(description = "true for those whose last status is ACTIVATED, false for the others")
                    Boolean activated) {
        var filter = new AccountFilter(query.search(), organizationId, groupId, status, enabled, type, activated, null);
        return Listing.of(accounts.page(filter, query.page(Accounts.SORTS)));
    }

    @POST
    @Requires(ACCOUNT_WRITE)
    @Operation(
            summary = "Create an account",
            description = "Typed in full (PLAIN) it is enabled at once; by a profile (WIZARD) its user activates it.")
    public Created.Item create(AccountRequest request) {
        var username = Objects.requireNonNullElseGet(
                request.username(),
                () -> accounts.offerUsernames(request.groupId()).stream()
                        .findFirst()
                        .orElseThrow(() -> new BusinessException(Problem.at("username", "username.blockFull"))));
        return new Created.Item(accounts.create(request.way(), request.asked(username)));
    }

    @GET
    @Path("/{id}")
    @Requires(ACCOUNT_READ)
    @Operation(summary = "Read an account, without its secrets")
    public AccountView get(@PathParam("id") long id) {
        return accounts.get(id);
    }

    @PUT
    @Path("/{id}")
    @Requires(ACCOUNT_WRITE)
    @Operation(summary = "Replace the details of an account", description = "Its numbers never change.")
    public void update(@PathParam("id") long id, AccountDetails details) {
        accounts.update(id, details);
    }

    @DELETE
    @Path("/{id}")
    @Requires(ACCOUNT_WRITE)
    @Operation(summary = "Delete an account with its history, links and waiting messages")
    public void delete(@PathParam("id") long id) {
        accounts.delete(id);
    }

    @GET
    @Path("/{id}/history")
    @Requires(ACCOUNT_READ)
    @Operation(summary = "What happened to an account", description = "The newest 200 events, newest first.")
    public Listing<HistoryRow> history(@PathParam("id") long id) {
        return new Listing<>(accounts.history(id), null, null);
    }
}
