// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.access.CallContext;
import io.demarc.access.Unguarded;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** What every operator may change about themselves. */
@Stateless
public class OwnLogin {

    @Inject
    OperatorRepository operators;

    @Inject
    PasswordHashing hashing;

    @Inject
    Event<PasswordChanged> changes;

    @Inject
    Clock clock;

    @Unguarded("it acts on the caller alone, who must know the old password")
    public void changePassword(String old, String typed, String repeated) {
        var self = self();
        if (old == null || !hashing.verify(old.toCharArray(), self.passwordHash())) {
            throw new BusinessException(Problem.at("oldPassword", "password.wrong"));
        }
        var chosen = NewPassword.chosen("newPassword", typed, repeated, self.login());
        if (chosen.value().equals(old)) {
            throw new BusinessException(Problem.at("newPassword", "password.same"));
        }
        self.changePassword(hashing.generate(chosen.value().toCharArray()), false, clock.instant());
        changes.fire(new PasswordChanged(self.login()));
    }

    @Unguarded("it acts on the caller alone")
    public void prefer(String language, String timeZone, Theme theme) {
        self().prefer(language, timeZone, theme);
    }

    private Operator self() {
        var id = CallContext.caller().operatorId();
        if (id == null) {
            throw new NotFound();
        }
        return operators.get(id);
    }
}
