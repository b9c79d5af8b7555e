// SPDX-License-Identifier: Apache-2.0
package io.demarc.batch.organizationimport;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.jobs.Claimed;
import io.demarc.portfolio.OrganizationImports;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Makes the organizations of a slice. */
@Named
@Dependent
public class OrganizationWriter extends AbstractItemWriter {

    @Inject
    OrganizationImports imports;

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
