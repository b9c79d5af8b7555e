// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.identity;

import static io.demarc.access.Permission.CONTACT_READ;
import static io.demarc.access.Permission.CONTACT_WRITE;

import io.demarc.access.Requires;
import io.demarc.identity.ContactFilter;
import io.demarc.identity.ContactForm;
import io.demarc.identity.ContactRow;
import io.demarc.identity.ContactType;
import io.demarc.identity.ContactView;
import io.demarc.identity.Contacts;
import io.demarc.identity.FirstPassword;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Contacts")
public class ContactResource {

    private static final String MAIL = "true mails the password to the contact and leaves it out of the answer; "
            + "otherwise the answer has it, and nobody sees it again.";

    @Inject
    Contacts contacts;

    @GET
    @Requires(CONTACT_READ)
    @Operation(summary = "List contacts")
    public Listing<ContactRow> list(
            @BeanParam ListQuery query,
            @QueryParam("providerId") Long providerId,
            @QueryParam("organizationId") Long organizationId,
            @QueryParam("type") ContactType type,
            @QueryParam("enabled") Boolean enabled) {
        var filter = new ContactFilter(query.search(), providerId, organizationId, type, enabled);
        return Listing.of(contacts.page(filter, query.page(Contacts.SORTS)));
    }

    @POST
    @Requires(CONTACT_WRITE)
    @Operation(
            summary = "Create a contact",
            description = "The first password is made for the contact and must be changed at the first login.")
    public NewContactLogin create(
            @QueryParam("organizationId") @Parameter(description = "Whose contact it becomes.") Long organizationId,
            @QueryParam("mail") @Parameter(description = MAIL) Boolean mail,
            ContactForm form) {
        if (organizationId == null) {
            throw new BusinessException(Problem.at("organizationId", "required"));
        }
        var made = contacts.create(organizationId, form, way(mail));
        return new NewContactLogin(
                made.id(), isTrue(mail) ? null : made.password().value());
    }

    @GET
    @Path("/{id}")
    @Requires(CONTACT_READ)
    @Operation(summary = "Read a contact")
    public ContactView get(@PathParam("id") long id) {
        return contacts.get(id);
    }

    @PUT
    @Path("/{id}")
    @Requires(CONTACT_WRITE)
    @Operation(summary = "Replace the form of a contact")
    public void update(@PathParam("id") long id, ContactForm form) {
        contacts.update(id, form);
    }

    @DELETE
    @Path("/{id}")
    @Requires(CONTACT_WRITE)
    @Operation(summary = "Delete a contact")
    public void delete(@PathParam("id") long id) {
        contacts.delete(id);
    }

    @POST
    @Path("/{id}/reset-password")
    @Requires(CONTACT_WRITE)
    @Operation(
            summary = "Give a contact a new password",
            description = "It ends the contact's sessions and must be changed at the next login.")
    public NewContactPassword resetPassword(
            @PathParam("id") long id, @QueryParam("mail") @Parameter(description = MAIL) Boolean mail) {
        var password = contacts.changePassword(id, way(mail));
        return new NewContactPassword(isTrue(mail) ? null : password.value());
    }

    @POST
    @Path("/{id}/reset-two-factor")
    @Requires(CONTACT_WRITE)
    @Operation(summary = "Switch the two-factor login of a contact off")
    public void resetTwoFactor(@PathParam("id") long id) {
        contacts.resetTwoFactor(id);
    }

    @POST
    @Path("/{id}/disable")
    @Requires(CONTACT_WRITE)
    @Operation(summary = "Disable a contact", description = "It ends the contact's sessions.")
    public void disable(@PathParam("id") long id) {
        contacts.disable(id);
    }

    @POST
    @Path("/{id}/enable")
    @Requires(CONTACT_WRITE)
    @Operation(summary = "Enable a contact")
    public void enable(@PathParam("id") long id) {
        contacts.enable(id);
    }

    private static FirstPassword way(Boolean mail) {
        return isTrue(mail) ? FirstPassword.MAILED : FirstPassword.SHOWN;
    }

    private static boolean isTrue(Boolean mail) {
        return Boolean.TRUE.equals(mail);
    }

    /** @param password null when it was mailed */
    public record NewContactLogin(long id, String password) implements Created {

        @Override
        public String toString() {
            return "NewContactLogin[" + id + "]";
        }
    }

    /** @param password null when it was mailed */
    public record NewContactPassword(String password) {

        @Override
        public String toString() {
            return "NewContactPassword[…]";
        }
    }
}
