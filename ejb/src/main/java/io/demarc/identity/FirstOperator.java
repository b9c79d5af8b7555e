// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import static io.demarc.access.Permission.WORK;

import io.demarc.access.Requires;
import io.demarc.access.Role;
import io.demarc.kernel.TenantPath;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The administrator of an empty installation: login {@code admin}, password from {@code demarc.admin.password}, or a
 * random one that is told once in the log. It must be changed at the first login, unless this is the demo.
 */
@Stateless
public class FirstOperator {

    private static final Logger LOG = Logger.getLogger(FirstOperator.class.getName());

    @Inject
    OperatorRepository operators;

    @Inject
    PasswordHashing hashing;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "demarc.admin.password")
    Optional<String> configured;

    @Requires(WORK)
    public boolean isNeeded() {
        return !operators.existAny();
    }

    @Requires(WORK)
    public void create() {
        var password = configured.orElseGet(() -> NewPassword.generated(16).value());
        var form = new OperatorForm("admin", "Administrator", null, Role.SYSTEM_ADMINISTRATOR, "en", "UTC");
        operators.add(new Operator(TenantPath.SYSTEM, form, hashing.generate(password.toCharArray()), clock.instant()));
        if (configured.isEmpty()) {
            LOG.log(Level.WARNING, "The first login is admin with the password {0}; it asks for a new one.", password);
        }
    }

    /** Sets a password that need not be changed, for the logins of the demo. */
    @Requires(WORK)
    public void giveDemoPassword(String login, String password) {
        operators
                .byLogin(login)
                .orElseThrow()
                .changePassword(hashing.generate(password.toCharArray()), false, clock.instant());
    }
}
