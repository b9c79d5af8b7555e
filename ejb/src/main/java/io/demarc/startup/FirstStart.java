// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.identity.FirstOperator;
import io.demarc.store.OwnTransaction;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives an empty installation its administrator, and the demo data when {@code demarc.demo} asks for it. */
@Startup
@Singleton
@DependsOn("AuditStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

    @Inject
    FirstOperator firstOperator;

    @Inject
    DemoData demoData;

    @Inject
    DemoTraffic demoTraffic;

    @Inject
    OwnTransaction ownTransaction;

    @PersistenceContext
    EntityManager entities;

    @Inject
    @ConfigProperty(name = "demarc.demo", defaultValue = "false")
    boolean demo;

    private boolean done;

    @PostConstruct
    void prepare() {
        CallContext.runAs(
                Caller.system("first start"),
                () -> ownTransaction.of(this::prepareEmpty).ifPresent(places -> {
                    demoTraffic.create(places);
                    LOG.log(Level.INFO, "Made the demo data. {0}", DemoData.logins());
                }));
        done = true;
    }

    /** @return where the demo plays, when there is to be one */
    private Optional<DemoPlaces> prepareEmpty() {
        if (!firstOperator.isNeeded()) {
            return Optional.empty();
        }
        Optional<DemoPlaces> places = Optional.empty();
        if (demo) {
            places = Optional.of(demoData.create());
        } else {
            firstOperator.create();
        }
        // Here and not at the commit, so that the audit log says who it was.
        entities.flush();
        return places;
    }

    public boolean isDone() {
        return done;
    }
}
