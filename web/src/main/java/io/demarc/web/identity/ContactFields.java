// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.identity;

import io.demarc.identity.ContactForm;
import io.demarc.identity.ContactType;
import java.io.Serializable;

/** The inputs of the form of a contact. */
public class ContactFields implements Serializable {

    private static final long serialVersionUID = 1;

    private String name;
    private String email;
    private ContactType type;
    private String phone;
    private String mobile;
    private String publicNotes;
    private String privateNotes;
    private boolean mobileVerified;
    private boolean emailVerified;
    private String allowList;
    private String language;

    static ContactFields of(ContactForm form) {
        var fields = new ContactFields();
        fields.name = form.name();
        fields.email = form.email();
        fields.type = form.type();
        fields.phone = form.phone();
        fields.mobile = form.mobile();
        fields.publicNotes = form.publicNotes();
        fields.privateNotes = form.privateNotes();
        fields.mobileVerified = form.mobileVerified();
        fields.emailVerified = form.emailVerified();
        fields.allowList = form.allowList();
        fields.language = form.language();
        return fields;
    }

    ContactForm form() {
        return new ContactForm(
                name,
                email,
                type,
                phone,
                mobile,
                publicNotes,
                privateNotes,
                mobileVerified,
                emailVerified,
                allowList,
                language);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public ContactType getType() {
        return type;
    }

    public void setType(ContactType type) {
        this.type = type;
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

    public String getPublicNotes() {
        return publicNotes;
    }

    public void setPublicNotes(String publicNotes) {
        this.publicNotes = publicNotes;
    }

    public String getPrivateNotes() {
        return privateNotes;
    }

    public void setPrivateNotes(String privateNotes) {
        this.privateNotes = privateNotes;
    }

    public boolean isMobileVerified() {
        return mobileVerified;
    }

    public void setMobileVerified(boolean mobileVerified) {
        this.mobileVerified = mobileVerified;
    }

    public boolean isEmailVerified() {
        return emailVerified;
    }

    public void setEmailVerified(boolean emailVerified) {
        this.emailVerified = emailVerified;
    }

    public String getAllowList() {
        return allowList;
    }

    public void setAllowList(String allowList) {
        this.allowList = allowList;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
