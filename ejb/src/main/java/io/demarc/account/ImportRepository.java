// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ImportRepository extends TenantRepository<AccountImport> {

    ImportRepository() {
        super(AccountImport.class);
    }
}
