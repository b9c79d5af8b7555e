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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives an empty installation its administrator, and the demo data when {@code demarc.demo} asks for it. */
@Startup
@Singleton
@DependsOn("Migration")
public class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

    @Inject
    FirstOperator firstOperator;

    @Inject
    DemoData demoData;

    @Inject
    @ConfigProperty(name = "demarc.demo", defaultValue = "false")
    boolean demo;

    private boolean done;

    @PostConstruct
    void prepare() {
        CallContext.runAs(Caller.system("first start"), () -> {
            if (firstOperator.isNeeded()) {
                prepareEmpty();
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
