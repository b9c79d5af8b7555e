// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Lets operators log in through Jakarta Security. */
@ApplicationScoped
public class OperatorIdentityStore implements IdentityStore {

    /** The one role that the web container knows; everything finer is {@link io.demarc.access.Permission}. */
    public static final String OPERATOR = "operator";

    @Inject
    Logins logins;

    @Inject
    HttpServletRequest request;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential typed)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return logins.verify(typed.getCaller(), typed.getPassword().getValue(), request.getRemoteAddr())
                .map(identity ->
                        new CredentialValidationResult(identity.caller().name(), Set.of(OPERATOR)))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
