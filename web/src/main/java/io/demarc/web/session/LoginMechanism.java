// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.session;

import io.demarc.identity.OperatorIdentityStore;
import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/** Operators log in with the console's own form. */
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue = @LoginToContinue(loginPage = "/login", useForwardToLogin = false, errorPage = ""))
@DeclareRoles(OperatorIdentityStore.OPERATOR)
@ApplicationScoped
public class LoginMechanism {}
