// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

import io.demarc.jobs.Job;
import io.demarc.kernel.NotFound;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ImportedFileRepository extends TenantRepository<ImportedFile> {

    ImportedFileRepository() {
        super(ImportedFile.class);
    }

    /** @throws NotFound when there is none in the caller's scope, or its run does another job */
    ImportedFile get(Job job, long runId) {
        return select().and("e.id = ?", runId)
                .and("exists (select r from Run r where r.id = e.id and r.job = ?)", job)
                .first()
                .orElseThrow(NotFound::new);
    }
}
