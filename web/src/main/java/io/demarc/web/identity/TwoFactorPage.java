// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.identity;

import io.demarc.access.CallContext;
import io.demarc.identity.TwoFactor;
import io.demarc.identity.TwoFactorSecret;
import io.demarc.identity.TwoFactorState;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import io.demarc.web.ui.QrCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** One's own second factor: set up, proven, with recovery codes that are shown once (PF-4). No view keeps a secret. */
@Named
@RequestScoped
public class TwoFactorPage {

    private static final String RECOVERY_CODES = "io.demarc.recoveryCodes";

    @Inject
    TwoFactor twoFactor;

    @Inject
    Notices notices;

    @Inject
    Flash flash;

    private TwoFactorState state;
    private TwoFactorSecret secret;
    private List<String> recoveryCodes;
    private String code;
    private String currentPassword;

    public TwoFactorState getState() {
        if (state == null) {
            state = twoFactor.state();
        }
        return state;
    }

    /** What the app is to read; null when nothing is being set up. */
    public TwoFactorSecret getSecret() {
        if (secret == null && getState().since() == null) {
            secret = twoFactor.prepared().orElse(null);
        }
        return secret;
    }

    public QrCode getQrCode() {
        return QrCode.of(getSecret().uri());
    }

    public String prepare() {
        twoFactor.prepare();
        return again();
    }

    public String cancel() {
        twoFactor.cancel();
        return again();
    }

    public String switchOn() {
        show(twoFactor.switchOn(code));
        notices.done("twoFactor.switchedOn");
        return again();
    }

    public String renew() {
        show(twoFactor.newRecoveryCodes(currentPassword));
        return again();
    }

    public String switchOff() {
        twoFactor.switchOff(currentPassword);
        notices.careful("twoFactor.switchedOff");
        return again();
    }

    private void show(List<String> codes) {
        flash.put(RECOVERY_CODES, new ArrayList<>(codes));
    }

    /** New ones, once; gone when the page is opened again. */
    @SuppressWarnings("unchecked")
    public List<String> getRecoveryCodes() {
        if (recoveryCodes == null) {
            var shown = (List<String>) flash.get(RECOVERY_CODES);
            recoveryCodes = shown == null ? List.of() : shown;
        }
        return recoveryCodes;
    }

    /** All of them, one to a line. */
    public String getRecoveryText() {
        return String.join("\n", getRecoveryCodes());
    }

    private static String again() {
        var page = CallContext.caller().contactId() == null ? ConsolePage.SECURITY : ConsolePage.PORTAL_SECURITY;
        return page.redirect();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
    }
}
