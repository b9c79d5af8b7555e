// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import io.demarc.account.AccountDetails;
import io.demarc.account.AccountType;
import io.demarc.account.SecurityModel;
import java.io.Serializable;

/** What somebody types about an account, until it is saved. */
public class AccountFields implements Serializable {

    private static final long serialVersionUID = 1;

    private String username;
    private String fullName;
    private String email;
    private String description;
    private boolean visible;
    private AccountType type;
    private SecurityModel securityModel;
    private boolean obfuscation;
    private String obfuscationKey;
    private boolean keepAlive;
    private Long group;
    private Long profile;

    AccountFields(AccountDetails details) {
        username = details.username();
        fullName = details.fullName();
        email = details.email();
        description = details.description();
        visible = details.visible();
        type = details.type();
        securityModel = details.securityModel();
        obfuscation = details.obfuscation();
        obfuscationKey = details.obfuscationKey();
        keepAlive = details.keepAlive();
        group = details.groupId();
        profile = details.profileId();
    }

    AccountDetails details() {
        return new AccountDetails(
                username,
                fullName,
                email,
                description,
                visible,
                type,
                securityModel,
                obfuscation,
                obfuscationKey,
                keepAlive,
                group,
                profile);
    }

    /** A desk phone knows only one of the models, so there is nothing to choose (AC-5). */
    public void typeChosen() {
        if (isDeskPhone()) {
            securityModel = SecurityModel.END_TO_SITE;
        }
    }

    public boolean isDeskPhone() {
        return type == AccountType.SNOM;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public boolean isVisible() {
        return visible;
    }

    public void setVisible(boolean visible) {
        this.visible = visible;
    }

    public AccountType getType() {
        return type;
    }

    public void setType(AccountType type) {
        this.type = type;
    }

    public SecurityModel getSecurityModel() {
        return securityModel;
    }

    public void setSecurityModel(SecurityModel securityModel) {
        this.securityModel = securityModel;
    }

    public boolean isObfuscation() {
        return obfuscation;
    }

    public void setObfuscation(boolean obfuscation) {
        this.obfuscation = obfuscation;
    }

    public String getObfuscationKey() {
        return obfuscationKey;
    }

    public void setObfuscationKey(String obfuscationKey) {
        this.obfuscationKey = obfuscationKey;
    }

    public boolean isKeepAlive() {
        return keepAlive;
    }

    public void setKeepAlive(boolean keepAlive) {
        this.keepAlive = keepAlive;
    }

    public Long getGroup() {
        return group;
    }

    public void setGroup(Long group) {
        this.group = group;
    }

    public Long getProfile() {
        return profile;
    }

    public void setProfile(Long profile) {
        this.profile = profile;
    }
}
