// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.identity;

import io.demarc.access.Permission;
import io.demarc.identity.ApiTokens;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;

/** Makes an API token. */
@Named
@ViewScoped
public class TokenNewPage implements Serializable {

    private static final long serialVersionUID = 1;

    /** Days. */
    private static final List<Integer> VALIDITIES = List.of(7, 30, 90, 180, 365);

    @Inject
    ApiTokens tokens;

    @Inject
    Breadcrumb breadcrumb;

    @Inject
    Flash flash;

    private String name;
    private Permission[] scope = {};
    private Integer validity = 90;

    /** Called when the page is opened. */
    public void open() {
        breadcrumb.page(ConsolePage.TOKENS, "").here(ConsolePage.TOKEN_NEW);
    }

    public String create() {
        var permissions = EnumSet.noneOf(Permission.class);
        permissions.addAll(List.of(scope));
        return TokensPage.shownOnce(flash, tokens.issue(name, permissions, Duration.ofDays(validity)));
    }

    public List<Permission> getGrantable() {
        return tokens.grantable().stream().sorted().toList();
    }

    public List<Integer> getValidities() {
        return VALIDITIES;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Permission[] getScope() {
        return scope.clone();
    }

    public void setScope(Permission[] scope) {
        this.scope = scope.clone();
    }

    public Integer getValidity() {
        return validity;
    }

    public void setValidity(Integer validity) {
        this.validity = validity;
    }
}
