// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing.document;

import io.demarc.invoicing.document.LookText;
import java.io.Serializable;

/** The texts of one language while they are typed. */
public class TypedText implements Serializable {

    private static final long serialVersionUID = 1;

    private String intro;
    private String terms;
    private String footer;
    private String mailSubject;
    private String mailText;

    static TypedText of(LookText text) {
        var typed = new TypedText();
        typed.intro = text.intro();
        typed.terms = text.terms();
        typed.footer = text.footer();
        typed.mailSubject = text.mailSubject();
        typed.mailText = text.mailText();
        return typed;
    }

    LookText text(String language) {
        return new LookText(language, intro, terms, footer, mailSubject, mailText);
    }

    public String getIntro() {
        return intro;
    }

    public void setIntro(String intro) {
        this.intro = intro;
    }

    public String getTerms() {
        return terms;
    }

    public void setTerms(String terms) {
        this.terms = terms;
    }

    public String getFooter() {
        return footer;
    }

    public void setFooter(String footer) {
        this.footer = footer;
    }

    public String getMailSubject() {
        return mailSubject;
    }

    public void setMailSubject(String mailSubject) {
        this.mailSubject = mailSubject;
    }

    public String getMailText() {
        return mailText;
    }

    public void setMailText(String mailText) {
        this.mailText = mailText;
    }
}
