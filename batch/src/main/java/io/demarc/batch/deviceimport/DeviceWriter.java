// SPDX-License-Identifier: Apache-2.0
package io.demarc.batch.deviceimport;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.jobs.Claimed;
import io.demarc.provisioning.device.DeviceImports;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Adds the devices of a slice. */
@Named
@Dependent
public class DeviceWriter extends AbstractItemWriter {

    @Inject
    DeviceImports imports;

    @Override
    public void writeItems(List<Object> items) {
        for (var item : items) {
            var claimed = (Claimed) item;
            var run = claimed.run();
            CallContext.runAs(
                    Caller.worker(run.ownerName(), run.owner()), () -> imports.importSlice(run, claimed.slice()));
        }
    }
}
