// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.ui;

import io.demarc.access.CallContext;
import io.demarc.access.Permission;
import io.demarc.identity.Identity;
import io.demarc.identity.OwnLogin;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Who uses the console in this request. */
@Named
@RequestScoped
public class CurrentOperator {

    @Inject
    Labels labels;

    @Inject
    OwnLogin ownLogin;

    private Identity identity;

    public void is(Identity identity) {
        this.identity = identity;
    }

    /** Reads them again, once they changed how they like the console. */
    public void reload() {
        is(ownLogin.identity());
    }

    public Optional<Identity> identity() {
        return Optional.ofNullable(identity);
    }

    public boolean isLoggedIn() {
        return identity != null;
    }

    public String getName() {
        return identity == null ? "" : identity.name();
    }

    public String getRoleLabel() {
        return identity == null ? "" : labels.of(identity.role());
    }

    /** The first letters of the first and the last word of the name. */
    public String getInitials() {
        var words = getName().strip().split("\\s+");
        var first = words[0].isEmpty() ? "?" : words[0].substring(0, 1);
        return words.length == 1 ? first : first + words[words.length - 1].substring(0, 1);
    }

    /** Whether to offer something; the services check again. */
    public boolean may(String permission) {
        return CallContext.caller().may(Permission.valueOf(permission));
    }

    public boolean isSystemWide() {
        return CallContext.caller().scope().isSystem();
    }
}
