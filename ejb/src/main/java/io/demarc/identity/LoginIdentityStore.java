// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/** Lets Jakarta Security believe what {@link Logins} found out, and nothing else. */
@ApplicationScoped
public class LoginIdentityStore implements IdentityStore {

    /** The roles that the web container knows; everything finer is {@link io.demarc.access.Permission}. */
    public static final String OPERATOR = "operator";

    public static final String CONTACT = "contact";

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof LoginStep step)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        if (!step.isComplete()) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        var role = step.kind() == LoginKind.PORTAL ? CONTACT : OPERATOR;
        return new CredentialValidationResult(step.principal(), Set.of(role));
    }
}
