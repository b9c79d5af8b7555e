// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import static io.demarc.access.Permission.ACCOUNT_WRITE;
import static io.demarc.access.Permission.MESSAGE_SEND;
import static io.demarc.access.Permission.SECRET_REVEAL;

import io.demarc.access.Requires;
import io.demarc.account.Accounts;
import io.demarc.account.BulkSwitch;
import io.demarc.account.LinkKind;
import io.demarc.account.ProvisioningMessages;
import io.demarc.account.Switched;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is done with accounts beside writing them. */
@Path("/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Accounts")
public class AccountActions {

    @Inject
    Accounts accounts;

    @Inject
    BulkSwitch bulk;

    @Inject
    ProvisioningMessages messages;

    @POST
    @Path("/{id}/disable")
    @Requires(ACCOUNT_WRITE)
    @Operation(summary = "Disable an account", description = "It can neither call nor be called.")
    public void disable(@PathParam("id") long id, @QueryParam("reason") String reason) {
        accounts.disable(id, reason);
    }

    @POST
    @Path("/{id}/enable")
    @Requires(ACCOUNT_WRITE)
    @Operation(summary = "Enable an account")
    public void enable(@PathParam("id") long id, @QueryParam("reason") String reason) {
        accounts.enable(id, reason);
    }

    @POST
    @Path("/disable")
    @Requires(ACCOUNT_WRITE)
    @Operation(summary = "Disable several accounts", description = "Those that are disabled already are left alone.")
    public Switched disableAll(Several several) {
        return bulk.disable(several.given(), several.reason());
    }

    @POST
    @Path("/enable")
    @Requires(ACCOUNT_WRITE)
    @Operation(
            summary = "Enable several accounts",
            description = "Those that are enabled already are left alone; waiting counts those to be activated first.")
    public Switched enableAll(Several several) {
        return bulk.enable(several.given(), several.reason());
    }

    @POST
    @Path("/{id}/revoke-keys")
    @Requires(ACCOUNT_WRITE)
    @Operation(summary = "Revoke all keys of an account's client", description = "Only an activation brings new ones.")
    public void revokeKeys(@PathParam("id") long id, @QueryParam("reason") String reason) {
        accounts.revokeKeys(id, reason);
    }

    @POST
    @Path("/{id}/reveal-password")
    @Requires(SECRET_REVEAL)
    @Operation(summary = "Read the SIP password", description = "That it was read stands in the history.")
    public Password revealPassword(@PathParam("id") long id) {
        return new Password(accounts.revealPassword(id));
    }

    @POST
    @Path("/{id}/change-password")
    @Requires(ACCOUNT_WRITE)
    @Operation(
            summary = "Give an account another SIP password",
            description = "A random one when password is null. A client needs a new activation to learn it.")
    public void changePassword(@PathParam("id") long id, Password password) {
        accounts.changePassword(id, password.password(), password.password());
    }

    @POST
    @Path("/{id}/show-link")
    @Requires(SECRET_REVEAL)
    @Operation(summary = "Issue a link to be shown as a QR code", description = "Older links of its kind end.")
    public Link showLink(@PathParam("id") long id, LinkRequest request) {
        var link = messages.show(id, request.wanted());
        return new Link(link.url(), link.expiresAt());
    }

    @POST
    @Path("/{id}/mail-link")
    @Requires(MESSAGE_SEND)
    @Operation(summary = "Send a link by e-mail", description = "For devices that receive no text message.")
    public Mailed mailLink(@PathParam("id") long id, MailRequest request) {
        return new Mailed(messages.mail(id, request.wanted(), request.address()));
    }

    private static LinkKind required(LinkKind kind) {
        if (kind == null) {
            throw new BusinessException(Problem.at("kind", "required"));
        }
        return kind;
    }

    /** @param ids at most 1000 */
    public record Several(List<Long> ids, String reason) {

        private static final int MOST = 1000;

        private List<Long> given() {
            if (ids == null || ids.isEmpty()) {
                throw new BusinessException(Problem.at("ids", "required"));
            }
            if (ids.size() > MOST) {
                throw new BusinessException(Problem.at("ids", "account.tooMany", MOST));
            }
            return ids;
        }
    }

    public record Password(String password) {

        @Override
        public String toString() {
            return "Password[…]";
        }
    }

    public record LinkRequest(LinkKind kind) {

        private LinkKind wanted() {
            return required(kind);
        }
    }

    public record MailRequest(LinkKind kind, String address) {

        private LinkKind wanted() {
            return required(kind);
        }
    }

    public record Link(String url, Instant expiresAt) {

        @Override
        public String toString() {
            return "Link[expiresAt=" + expiresAt + "]";
        }
    }

    /** @param address as it was understood */
    public record Mailed(String address) {}
}
