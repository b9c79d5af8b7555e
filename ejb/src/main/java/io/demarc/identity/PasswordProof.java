// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Has somebody who is logged in prove that it is still they, by the password. Whoever sits down at an open session, or
 * stole one, guesses no faster than at the login (PF-4).
 */
@ApplicationScoped
class PasswordProof {

    @Inject
    PasswordHashing hashing;

    @Inject
    LoginThrottle throttle;

    /** @throws BusinessException at {@code field} when it is another password, or after too many of these */
    void demand(Person self, String typed, String field) {
        var session = "logged in: " + self.principal();
        if (!throttle.admits(session)) {
            throw new BusinessException(Problem.at(field, "password.tooMany"));
        }
        if (typed == null
                || typed.length() > NewPassword.LONGEST
                || !hashing.verify(typed.toCharArray(), self.passwordHash())) {
            throw new BusinessException(Problem.at(field, "password.wrong"));
        }
        throttle.succeeded(session);
    }
}
