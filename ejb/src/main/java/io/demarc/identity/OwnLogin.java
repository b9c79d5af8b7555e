// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.access.Unguarded;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** What everybody may change about their own login. Whoever acts as somebody else may not. */
@Stateless
public class OwnLogin {

    @Inject
    People people;

    @Inject
    PasswordHashing hashing;

    @Inject
    PasswordProof proof;

    @Inject
    Event<PasswordChanged> changes;

    @Inject
    Clock clock;

    @Unguarded("it acts on the caller alone, who must know the old password")
    public void changePassword(String old, String typed, String repeated) {
        var self = people.self();
        proof.demand(self, old, "oldPassword");
        var chosen = NewPassword.chosen("newPassword", typed, repeated, self.login());
        if (chosen.value().equals(old)) {
            throw new BusinessException(Problem.at("newPassword", "password.same"));
        }
        self.changePassword(hashing.generate(chosen.value().toCharArray()), false, clock.instant());
        changes.fire(new PasswordChanged(self.principal()));
    }

    @Unguarded("it tells the caller who they are")
    public Identity identity() {
        return people.identity(people.self());
    }

    /** @param timeZone counts for operators; the portal reckons as the organization does */
    @Unguarded("it acts on the caller alone")
    public void prefer(String language, String timeZone, Theme theme) {
        if (people.self() instanceof Operator operator) {
            operator.prefer(language, timeZone, theme);
        } else {
            ((Contact) people.self()).prefer(language, theme);
        }
    }
}
