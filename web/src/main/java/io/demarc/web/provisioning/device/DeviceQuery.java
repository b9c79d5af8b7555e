// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.device;

import io.demarc.provisioning.device.DeviceFilter;
import io.demarc.provisioning.device.DeviceProgress;
import io.demarc.provisioning.device.Maker;
import io.demarc.web.rest.ListQuery;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which devices a program asks for. */
public class DeviceQuery extends ListQuery {

    @QueryParam("maker")
    Maker maker;

    @QueryParam("organizationId")
    Long organizationId;

    @QueryParam("assigned")
    @Parameter(description = "Whether they are assigned to an organization")
    Boolean assigned;

    @QueryParam("provisioning")
    @Parameter(description = "Whether they get their configuration from here")
    Boolean provisioning;

    @QueryParam("accountId")
    @Parameter(description = "Those that this account has a line of")
    Long accountId;

    @QueryParam("progress")
    @Parameter(description = "Those that never came, that came and got nothing, or that got a configuration")
    DeviceProgress progress;

    DeviceFilter filter() {
        return new DeviceFilter(search(), maker, organizationId, assigned, provisioning, accountId, progress);
    }
}
