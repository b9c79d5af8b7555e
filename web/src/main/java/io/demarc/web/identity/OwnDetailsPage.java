// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.identity;

import io.demarc.identity.Channel;
import io.demarc.identity.CodeAnswer;
import io.demarc.identity.OwnContact;
import io.demarc.identity.OwnDetails;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What contacts change about themselves, and the codes with which they verify mobile and e-mail (CU-4). */
@Named
@ViewScoped
public class OwnDetailsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    OwnContact contact;

    @Inject
    Notices notices;

    private OwnDetails details;
    private String name;
    private String phone;
    private String mobile;
    private String language;
    private Channel asked;
    private String code;

    /** Called when the page is opened. */
    public void open() {
        details = contact.details();
        name = details.name();
        phone = details.phone();
        mobile = details.mobile();
        language = details.language();
    }

    public String save() {
        contact.update(name, phone, mobile, language);
        notices.done("details.saved");
        return ConsolePage.PORTAL_DETAILS.redirect();
    }

    /** Sends a code; the form for it comes in place of the button. */
    public void send(String channel) {
        var wanted = Channel.valueOf(channel);
        contact.sendCode(wanted);
        asked = wanted;
        code = null;
    }

    public String confirm() {
        var answer = contact.confirm(asked, code);
        if (answer != CodeAnswer.RIGHT) {
            throw new BusinessException(Problem.at("code", answer == CodeAnswer.WRONG ? "code.wrong" : "code.over"));
        }
        notices.done("details.verified." + asked);
        return ConsolePage.PORTAL_DETAILS.redirect();
    }

    /** Where the code went that is waited for; null when none is. */
    public String getTarget() {
        return asked == null ? null : asked == Channel.MOBILE ? details.mobile() : details.email();
    }

    public boolean isAsked(String channel) {
        return asked == Channel.valueOf(channel);
    }

    public OwnDetails getDetails() {
        return details;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
