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
 * random one that stands in {@link FirstLoginFile}. It must be changed at the first login, unless this is the demo.
 */
@Stateless
public class FirstOperator {

    static final String LOGIN = "admin";

    private static final Logger LOG = Logger.getLogger(FirstOperator.class.getName());

    @Inject
    OperatorRepository operators;

    @Inject
    People people;

    @Inject
    PasswordHashing hashing;

    @Inject
    FirstLoginFile file;

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
        var password = configured.map(NewPassword::new).orElseGet(() -> NewPassword.generated(16));
        add(password);
        if (configured.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "The first login and its password stand in {0}. The console asks for a new password.",
                    file.write(LOGIN, password));
        }
    }

    /** The administrator of the demo, whose password is known and stays. */
    @Requires(WORK)
    public void createForDemo(String password) {
        add(new NewPassword(password));
        giveDemoPassword(LoginKind.CONSOLE, LOGIN, password);
    }

    /**
     * Sets a password that need not be changed, for the logins of the demo.
     *
     * @param login a username or a contact's e-mail address
     */
    @Requires(WORK)
    public void giveDemoPassword(LoginKind kind, String login, String password) {
        people.named(kind, login)
                .orElseThrow()
                .changePassword(hashing.generate(password.toCharArray()), false, clock.instant());
    }

    private void add(NewPassword password) {
        var form = new OperatorForm(LOGIN, "Administrator", null, Role.SYSTEM_ADMINISTRATOR, "en", "UTC");
        var hash = hashing.generate(password.value().toCharArray());
        operators.add(new Operator(TenantPath.SYSTEM, form, hash, clock.instant()));
    }
}
