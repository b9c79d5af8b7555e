// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import jakarta.security.enterprise.credential.Credential;
import java.io.Serializable;
import java.time.Instant;

/**
 * How far a login came: the password was right, and the second factor was given or not needed. Only {@link Logins} makes
 * one, so the identity store can believe it.
 */
public final class LoginStep implements Credential, Serializable {

    private static final long serialVersionUID = 1;

    private final String principal;
    private final boolean complete;
    private final Instant at;

    LoginStep(String principal, boolean complete, Instant at) {
        this.principal = principal;
        this.complete = complete;
        this.at = at;
    }

    public String principal() {
        return principal;
    }

    public LoginKind kind() {
        return principal.startsWith(Contact.PRINCIPAL) ? LoginKind.PORTAL : LoginKind.CONSOLE;
    }

    /** Whether nothing more is asked. */
    public boolean isComplete() {
        return complete;
    }

    Instant at() {
        return at;
    }

    @Override
    public String toString() {
        return "LoginStep[" + principal + "]";
    }
}
