// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import static io.demarc.access.Permission.OPERATOR_READ;
import static io.demarc.access.Permission.OPERATOR_WRITE;

import io.demarc.access.AccessRefused;
import io.demarc.access.CallContext;
import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The people who work with the console. Nobody grants a right that they do not hold, or changes themselves here. */
@Stateless
public class Operators {

    public static final List<SortKey> SORTS =
            List.of(SortKey.text("login", "e.login"), SortKey.text("name", "e.name"), SortKey.id());

    @Inject
    OperatorRepository operators;

    @Inject
    PasswordHashing hashing;

    @Inject
    Clock clock;

    @Requires(OPERATOR_READ)
    public Page<OperatorRow> page(String search, Long providerId, PageRequest page) {
        return operators.page(search, providerId, page);
    }

    @Requires(OPERATOR_READ)
    public int count(String search, Long providerId, int most) {
        return operators.count(search, providerId, most);
    }

    @Requires(OPERATOR_READ)
    public OperatorForm get(long id) {
        return operators.get(id).form();
    }

    /**
     * @param scope where the operator works; within the caller's own
     * @return the password to hand over; it must be changed at the first login
     */
    @Requires(OPERATOR_WRITE)
    public NewPassword create(TenantPath scope, OperatorForm form) {
        if (!CallContext.caller().scope().contains(scope)) {
            throw new NotFound();
        }
        var password = NewPassword.generated(16);
        var operator =
                new Operator(scope, form, hashing.generate(password.value().toCharArray()), clock.instant());
        refuseMoreThanOwn(operator);
        refuseTakenLogin(operator.login());
        operators.add(operator);
        return password;
    }

    @Requires(OPERATOR_WRITE)
    public void update(long id, OperatorForm form) {
        changeable(id).describe(form);
    }

    /** @return the new password to hand over; it must be changed at the next login */
    @Requires(OPERATOR_WRITE)
    public NewPassword resetPassword(long id) {
        var password = NewPassword.generated(16);
        changeable(id).changePassword(hashing.generate(password.value().toCharArray()), true, clock.instant());
        return password;
    }

    /** Ends their sessions and tokens at once. */
    @Requires(OPERATOR_WRITE)
    public void disable(long id) {
        changeable(id).disable(clock.instant());
    }

    @Requires(OPERATOR_WRITE)
    public void enable(long id) {
        changeable(id).enable();
    }

    private Operator changeable(long id) {
        var operator = operators.get(id);
        if (operator.id().equals(CallContext.caller().operatorId())) {
            throw new BusinessException(Problem.of("operator.oneself"));
        }
        refuseMoreThanOwn(operator);
        return operator;
    }

    private static void refuseMoreThanOwn(Operator operator) {
        var caller = CallContext.caller();
        operator.role().permissions().stream()
                .filter(permission -> !caller.may(permission))
                .findFirst()
                .ifPresent(missing -> {
                    throw new AccessRefused(missing);
                });
    }

    /** Logins are unique in the whole installation, so this one look-up goes beyond the caller's scope. */
    private void refuseTakenLogin(String login) {
        var taken = CallContext.callAs(
                io.demarc.access.Caller.system("login check"),
                () -> operators.byLogin(login).isPresent());
        if (taken) {
            throw new BusinessException(Problem.at("login", "login.taken"));
        }
    }
}
