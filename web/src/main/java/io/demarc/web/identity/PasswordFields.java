// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.identity;

import io.demarc.identity.Contacts;
import io.demarc.identity.FirstPassword;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * How a contact comes to a password: made and mailed, or typed (CU-4, CU-6). Request scoped, so that no view keeps a
 * password.
 */
@Named
@RequestScoped
public class PasswordFields {

    @Inject
    Contacts contacts;

    private boolean autoGenerate = true;
    private String password;
    private String repeated;

    FirstPassword answer() {
        return autoGenerate && isMailPossible() ? FirstPassword.MAILED : FirstPassword.typed(password, repeated);
    }

    public boolean isMailPossible() {
        return getMissingSetting() == null;
    }

    /** The first setting without which no password can be mailed; null when mail can be sent. */
    public String getMissingSetting() {
        return contacts.missingMailSetting().orElse(null);
    }

    public boolean isAutoGenerate() {
        return autoGenerate;
    }

    public void setAutoGenerate(boolean autoGenerate) {
        this.autoGenerate = autoGenerate;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
