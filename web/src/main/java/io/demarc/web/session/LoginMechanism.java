// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.session;

import io.demarc.identity.LoginIdentityStore;
import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/** Everybody logs in with the console's own forms. */
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue = @LoginToContinue(loginPage = "/login", useForwardToLogin = false, errorPage = ""))
@DeclareRoles({LoginIdentityStore.OPERATOR, LoginIdentityStore.CONTACT})
@ApplicationScoped
public class LoginMechanism {}
