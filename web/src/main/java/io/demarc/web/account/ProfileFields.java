// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import io.demarc.account.ProfileForm;
import java.io.Serializable;

/** What somebody types about a provisioning profile, until it is saved. */
public class ProfileFields implements Serializable {

    private static final long serialVersionUID = 1;

    private String name;
    private String supportEmail;
    private String supportPhone;
    private String oemLicence;
    private boolean logging;
    private boolean readOnlySettings;
    private boolean secureMessaging;
    private int historySize;
    private boolean pinRequired;
    private int pinLength;
    private int pinIdleMinutes;
    private int pinAttempts;
    private int pinBlockMinutes;

    ProfileFields(ProfileForm form) {
        name = form.name();
        supportEmail = form.supportEmail();
        supportPhone = form.supportPhone();
        oemLicence = form.oemLicence();
        logging = form.logging();
        readOnlySettings = form.readOnlySettings();
        secureMessaging = form.secureMessaging();
        historySize = form.historySize();
        pinRequired = form.pinRequired();
        pinLength = form.pinLength();
        pinIdleMinutes = form.pinIdleMinutes();
        pinAttempts = form.pinAttempts();
        pinBlockMinutes = form.pinBlockMinutes();
    }

    ProfileForm form() {
        return new ProfileForm(
                name,
                supportEmail,
                supportPhone,
                oemLicence,
                logging,
                readOnlySettings,
                secureMessaging,
                historySize,
                pinRequired,
                pinLength,
                pinIdleMinutes,
                pinAttempts,
                pinBlockMinutes);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSupportEmail() {
        return supportEmail;
    }

    public void setSupportEmail(String supportEmail) {
        this.supportEmail = supportEmail;
    }

    public String getSupportPhone() {
        return supportPhone;
    }

    public void setSupportPhone(String supportPhone) {
        this.supportPhone = supportPhone;
    }

    public String getOemLicence() {
        return oemLicence;
    }

    public void setOemLicence(String oemLicence) {
        this.oemLicence = oemLicence;
    }

    public boolean isLogging() {
        return logging;
    }

    public void setLogging(boolean logging) {
        this.logging = logging;
    }

    public boolean isReadOnlySettings() {
        return readOnlySettings;
    }

    public void setReadOnlySettings(boolean readOnlySettings) {
        this.readOnlySettings = readOnlySettings;
    }

    public boolean isSecureMessaging() {
        return secureMessaging;
    }

    public void setSecureMessaging(boolean secureMessaging) {
        this.secureMessaging = secureMessaging;
    }

    public int getHistorySize() {
        return historySize;
    }

    public void setHistorySize(int historySize) {
        this.historySize = historySize;
    }

    public boolean isPinRequired() {
        return pinRequired;
    }

    public void setPinRequired(boolean pinRequired) {
        this.pinRequired = pinRequired;
    }

    public int getPinLength() {
        return pinLength;
    }

    public void setPinLength(int pinLength) {
        this.pinLength = pinLength;
    }

    public int getPinIdleMinutes() {
        return pinIdleMinutes;
    }

    public void setPinIdleMinutes(int pinIdleMinutes) {
        this.pinIdleMinutes = pinIdleMinutes;
    }

    public int getPinAttempts() {
        return pinAttempts;
    }

    public void setPinAttempts(int pinAttempts) {
        this.pinAttempts = pinAttempts;
    }

    public int getPinBlockMinutes() {
        return pinBlockMinutes;
    }

    public void setPinBlockMinutes(int pinBlockMinutes) {
        this.pinBlockMinutes = pinBlockMinutes;
    }
}
