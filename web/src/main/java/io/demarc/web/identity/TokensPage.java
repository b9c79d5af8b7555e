// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.identity;

import io.demarc.access.Permission;
import io.demarc.identity.ApiTokens;
import io.demarc.identity.IssuedToken;
import io.demarc.identity.TokenRow;
import io.demarc.identity.TokenState;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One's own API tokens: a new one is shown once. */
@Named
@ViewScoped
public class TokensPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String TOKEN = "io.demarc.newToken";

    @Inject
    ApiTokens tokens;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    @Inject
    Flash flash;

    private List<TokenRow> rows;
    private transient IssuedToken issued;
    private Long chosen;

    /** The address of this page, which then shows the token once. */
    static String shownOnce(Flash flash, IssuedToken token) {
        flash.put(TOKEN, token);
        return ConsolePage.TOKENS.redirect();
    }

    /** Called when the page is opened. */
    public void open() {
        rows = tokens.own();
        issued = (IssuedToken) flash.get(TOKEN);
        breadcrumb.here(ConsolePage.TOKENS);
    }

    /** The token that the dialog speaks of. */
    public void choose(long id) {
        chosen = id;
    }

    public String revoke() {
        notices.done("token.revoked", getChosenName());
        tokens.revoke(chosen);
        return ConsolePage.TOKENS.redirect();
    }

    public boolean isValid(TokenRow row) {
        return row.state() == TokenState.VALID;
    }

    public List<Permission> scope(TokenRow row) {
        return row.scope().stream().sorted().toList();
    }

    public String getChosenName() {
        return rows.stream()
                .filter(row -> chosen != null && row.id() == chosen)
                .map(TokenRow::name)
                .findFirst()
                .orElse("");
    }

    public List<TokenRow> getRows() {
        return rows;
    }

    /** A token that was just made, or null; gone when the page is opened again. */
    public IssuedToken getIssued() {
        return issued;
    }
}
