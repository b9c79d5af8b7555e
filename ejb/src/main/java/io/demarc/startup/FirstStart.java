// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.identity.FirstOperator;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives an empty installation its administrator, and the demo data when {@code demarc.demo} asks for it. */
@Startup
@Singleton
@DependsOn("AuditStart")
public class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

    @Inject
    FirstOperator firstOperator;

    @Inject
    DemoData demoData;

    @PersistenceContext
    EntityManager entities;

    @Inject
    @ConfigProperty(name = "demarc.demo", defaultValue = "false")
    boolean demo;

    private boolean done;

    @PostConstruct
    void prepare() {
        CallContext.runAs(Caller.system("first start"), () -> {
            if (firstOperator.isNeeded()) {
                prepareEmpty();
                // Here and not at the commit, so that the audit log says who it was.
                entities.flush();
            }
        });
        done = true;
    }

    private void prepareEmpty() {
        if (demo) {
            demoData.create();
            LOG.log(Level.INFO, "Made the demo data. {0}", DemoData.logins());
        } else {
            firstOperator.create();
        }
    }

    public boolean isDone() {
        return done;
    }
}
