// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.identity;

import io.demarc.access.Permission;
import io.demarc.identity.NewPassword;
import io.demarc.identity.OperatorView;
import io.demarc.identity.Operators;
import io.demarc.identity.Standing;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.navigation.TenantNames;
import io.demarc.web.navigation.TenantNames.TenantName;
import io.demarc.web.ui.Notices;
import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** An operator: what they may do and where, and a new password that is shown once. */
@Named
@ViewScoped
public class OperatorPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String PASSWORD = "io.demarc.newPassword";

    @Inject
    Operators operators;

    @Inject
    TenantNames names;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    @Inject
    Flash flash;

    private Long id;
    private OperatorView operator;
    private transient String password;

    /** The address of this page, which then shows the password once. */
    static String shownOnce(Flash flash, long operatorId, NewPassword password) {
        flash.put(PASSWORD, password.value());
        return ConsolePage.OPERATOR.redirect("id=" + operatorId);
    }

    /** Called when the page is opened. */
    public void open() {
        operator = operators.get(id);
        password = (String) flash.get(PASSWORD);
        breadcrumb
                .in(operator.scope())
                .page(ConsolePage.OPERATORS, "")
                .here(operator.form().name());
    }

    public String resetPassword() {
        return shownOnce(flash, id, operators.resetPassword(id));
    }

    public String disable() {
        operators.disable(id);
        notices.done("operator.disabled", operator.form().name());
        return ConsolePage.OPERATOR.redirect("id=" + id);
    }

    public String enable() {
        operators.enable(id);
        notices.done("operator.enabled", operator.form().name());
        return ConsolePage.OPERATOR.redirect("id=" + id);
    }

    public String resetTwoFactor() {
        operators.resetTwoFactor(id);
        notices.done("operator.twoFactorReset", operator.form().name());
        return ConsolePage.OPERATOR.redirect("id=" + id);
    }

    public boolean isOneself() {
        return operator.standing() == Standing.ONESELF;
    }

    public boolean isBeyond() {
        return operator.standing() == Standing.BEYOND;
    }

    public boolean isChangeable() {
        return operator.standing() == Standing.CHANGEABLE;
    }

    /** The provider and the organization that they work for; empty for the whole system. */
    public List<TenantName> getPlace() {
        return names.of(operator.scope());
    }

    public List<Permission> getPermissions() {
        return operator.form().role().permissions().stream().sorted().toList();
    }

    public OperatorView getOperator() {
        return operator;
    }

    /** A new password to hand over, or null; gone when the page is opened again. */
    public String getPassword() {
        return password;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
