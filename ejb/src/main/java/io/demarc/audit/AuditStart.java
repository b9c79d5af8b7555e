// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import javax.sql.DataSource;

/** Opens the log before anything is written. */
@Startup
@Singleton
@DependsOn("Migration")
public class AuditStart {

    @Inject
    AuditOpening opening;

    @PersistenceUnit(unitName = "demarc")
    EntityManagerFactory entities;

    @Resource(lookup = "java:app/jdbc/demarc")
    DataSource database;

    @PostConstruct
    void open() {
        opening.open(entities, database);
    }
}
