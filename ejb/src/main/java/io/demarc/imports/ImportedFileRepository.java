// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ImportedFileRepository extends TenantRepository<ImportedFile> {

    ImportedFileRepository() {
        super(ImportedFile.class);
    }
}
