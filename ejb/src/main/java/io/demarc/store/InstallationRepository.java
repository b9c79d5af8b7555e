// SPDX-License-Identifier: Apache-2.0
package io.demarc.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * What repositories extend whose rows belong to no tenant: claims of workers, numbers that are unique in the whole
 * installation. No scope is added here, so whoever asks for tenants' data must not come this way.
 */
public abstract class InstallationRepository {

    @PersistenceContext
    private EntityManager entities;

    protected EntityManager unscoped() {
        return entities;
    }
}
