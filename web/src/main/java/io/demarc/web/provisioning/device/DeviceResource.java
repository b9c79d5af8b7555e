// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.device;

import static io.demarc.access.Permission.DEVICE_READ;
import static io.demarc.access.Permission.DEVICE_WRITE;
import static io.demarc.access.Permission.SECRET_REVEAL;

import io.demarc.access.Requires;
import io.demarc.provisioning.device.DeviceForm;
import io.demarc.provisioning.device.DeviceRow;
import io.demarc.provisioning.device.Devices;
import io.demarc.web.rest.Created;
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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/devices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Devices")
public class DeviceResource {

    @Inject
    Devices devices;

    @GET
    @Requires(DEVICE_READ)
    @Operation(
            summary = "List SIP devices",
            description = "Finds names, MAC addresses in any notation, models and serial numbers.")
    public Listing<DeviceRow> list(@BeanParam DeviceQuery query) {
        return Listing.of(devices.page(query.filter(), query.page(Devices.SORTS)));
    }

    @POST
    @Requires(DEVICE_WRITE)
    @Operation(
            summary = "Add a SIP device",
            description = "Without a maker, the MAC address tells it. A MAC address or serial number that is in use is "
                    + "refused in the same words whosever it is, unless the caller sees the device.")
    public Created.Item add(DeviceRequest request) {
        return new Created.Item(devices.add(request.asked()));
    }

    @GET
    @Path("/{id}")
    @Requires(DEVICE_READ)
    @Operation(summary = "Read a SIP device, without its secret")
    public DeviceDocument get(@PathParam("id") long id) {
        return DeviceDocument.of(devices.get(id));
    }

    @PUT
    @Path("/{id}")
    @Requires(DEVICE_WRITE)
    @Operation(
            summary = "Replace the form of a SIP device",
            description =
                    "With another MAC address it is another phone: the one before is wiped, and this one has a new "
                            + "secret.")
    public void update(@PathParam("id") long id, DeviceForm form) {
        devices.update(id, form);
    }

    @DELETE
    @Path("/{id}")
    @Requires(DEVICE_WRITE)
    @Operation(summary = "Delete a SIP device", description = "The phone is wiped when it asks the next time.")
    public void delete(@PathParam("id") long id) {
        devices.delete(id);
    }

    @PUT
    @Path("/{id}/assignment")
    @Requires(DEVICE_WRITE)
    @Operation(
            summary = "Assign a SIP device to an organization, and lines of it to accounts there",
            description = "Lines that are not named stay. A device of another organization is moved without lines: its "
                    + "phone is wiped first.")
    public void assign(@PathParam("id") long id, AssignmentRequest request) {
        devices.assign(id, request.organizationId(), LineRequest.byNumber(request.lines()));
    }

    @DELETE
    @Path("/{id}/assignment")
    @Requires(DEVICE_WRITE)
    @Operation(
            summary = "Clear the assignment of a SIP device",
            description = "It goes back to whoever added it, and its phone is wiped.")
    public void clear(@PathParam("id") long id) {
        devices.clearAssignment(id);
    }

    @GET
    @Path("/{id}/address")
    @Requires(SECRET_REVEAL)
    @Operation(
            summary = "The address that the phone has to ask, with its secret",
            description = "That it was read stands in the audit log.")
    public PhoneAddress address(@PathParam("id") long id) {
        return new PhoneAddress(devices.revealAddress(id));
    }

    /** @param url ends with a slash; what comes behind is up to the maker */
    public record PhoneAddress(String url) {

        @Override
        public String toString() {
            return "PhoneAddress[…]";
        }
    }
}
