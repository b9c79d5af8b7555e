// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import static io.demarc.access.Permission.OPERATOR_READ;
import static io.demarc.access.Permission.OPERATOR_WRITE;
import static io.demarc.access.Permission.TOKEN_OWN;

import io.demarc.access.AccessRefused;
import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Permission;
import io.demarc.access.Requires;
import io.demarc.access.Role;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import io.demarc.kernel.TenantPath;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.tenancy.Organizations;
import io.demarc.tenancy.ServiceProviders;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The people who work with the console. Nobody grants a right that they do not hold, or changes themselves here. */
@Stateless
public class Operators {

    public static final List<SortKey> SORTS = List.of(
            SortKey.text("login", "e.login"),
            SortKey.text("name", "e.name"),
            SortKey.word("role", "e.role", Role.class),
            SortKey.id());

    @Inject
    OperatorRepository operators;

    @Inject
    ServiceProviders providers;

    @Inject
    Organizations organizations;

    @Inject
    PasswordHashing hashing;

    @Inject
    Event<PasswordChanged> changes;

    @Inject
    Clock clock;

    @Requires(OPERATOR_READ)
    public Page<OperatorRow> page(OperatorFilter filter, PageRequest page) {
        return operators.page(filter, page);
    }

    @Requires(OPERATOR_READ)
    public int count(OperatorFilter filter, int most) {
        return operators.count(filter, most);
    }

    @Requires(OPERATOR_READ)
    public OperatorView get(long id) {
        var operator = operators.get(id);
        return operator.view(standing(operator), clock.instant());
    }

    /** The roles that exist at {@code place} and contain no more than the caller may do. */
    @Requires(OPERATOR_WRITE)
    public List<Role> grantable(TenantPath place) {
        return Arrays.stream(Role.values())
                .filter(role -> role.existsAt(place))
                .filter(role -> missing(role).isEmpty())
                .toList();
    }

    /**
     * @param scope where the operator works; within the caller's own
     * @return the new operator with the password to hand over; it must be changed at the first login
     */
    @Requires(OPERATOR_WRITE)
    public NewOperator create(TenantPath scope, OperatorForm form) {
        refuseUnknownPlace(scope);
        var password = NewPassword.generated(16);
        var hash = hashing.generate(password.value().toCharArray());
        var problems = new Problems().addIf(isLoginTaken(form.login()), "login", "login.taken");
        var operator = problems.noting(() -> new Operator(scope, form, hash, clock.instant()));
        problems.throwIfAny();
        refuseMoreThanOwn(operator);
        operators.add(operator);
        return new NewOperator(operator.id(), password);
    }

    @Requires(OPERATOR_WRITE)
    public void update(long id, OperatorForm form) {
        changeable(id).describe(form);
    }

    /** @return the new password to hand over; it must be changed at the next login */
    @Requires(OPERATOR_WRITE)
    public NewPassword resetPassword(long id) {
        var password = NewPassword.generated(16);
        var operator = changeable(id);
        operator.changePassword(hashing.generate(password.value().toCharArray()), true, clock.instant());
        changes.fire(new PasswordChanged(operator.principal()));
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

    /** For somebody who lost phone and recovery codes: the password alone opens the login again. */
    @Requires(OPERATOR_WRITE)
    public void resetTwoFactor(long id) {
        changeable(id).switchSecondFactorOff();
    }

    private Operator changeable(long id) {
        var operator = operators.get(id);
        if (isOneself(operator)) {
            throw new BusinessException(Problem.of("operator.oneself"));
        }
        refuseMoreThanOwn(operator);
        return operator;
    }

    /** An organization belongs to one provider; a path that says otherwise was put together by hand. */
    private void refuseUnknownPlace(TenantPath scope) {
        if (!CallContext.caller().scope().contains(scope)
                || (scope.organizationId() != null
                        && !organizations.path(scope.organizationId()).equals(scope))) {
            throw new NotFound();
        }
        if (scope.providerId() != null) {
            providers.get(scope.providerId());
        }
    }

    private static void refuseMoreThanOwn(Operator operator) {
        missing(operator.role()).ifPresent(missing -> {
            throw new AccessRefused(missing);
        });
    }

    private static Standing standing(Operator operator) {
        if (isOneself(operator)) {
            return Standing.ONESELF;
        }
        return missing(operator.role()).isPresent() ? Standing.BEYOND : Standing.CHANGEABLE;
    }

    private static boolean isOneself(Operator operator) {
        return operator.id().equals(CallContext.caller().operatorId());
    }

    /**
     * A permission of the role that the caller does not hold. Making tokens does not count: it gives no power over
     * anything, and a program, which never holds it, could otherwise make no operator at all.
     */
    private static Optional<Permission> missing(Role role) {
        var caller = CallContext.caller();
        return role.permissions().stream()
                .filter(permission -> permission != TOKEN_OWN && !caller.may(permission))
                .findFirst();
    }

    /** Logins are unique in the whole installation, so this one look-up goes beyond the caller's scope. */
    private boolean isLoginTaken(String typed) {
        return typed != null
                && CallContext.callAs(
                        Caller.system("login check"),
                        () -> operators.byLogin(typed.strip()).isPresent());
    }
}
