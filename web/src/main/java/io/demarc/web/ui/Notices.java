// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Tells the operator what was done; survives the redirect that follows it. */
@RequestScoped
public class Notices {

    @Inject
    Labels labels;

    @Inject
    FacesContext faces;

    public void done(String key, Object... args) {
        show(FacesMessage.SEVERITY_INFO, key, args);
    }

    public void careful(String key, Object... args) {
        show(FacesMessage.SEVERITY_WARN, key, args);
    }

    public void bad(String key, Object... args) {
        show(FacesMessage.SEVERITY_ERROR, key, args);
    }

    /** On the page that comes now, which no redirect follows. */
    public void badHere(String key, Object... args) {
        bad(key, args);
        faces.getExternalContext().getFlash().setKeepMessages(false);
    }

    /** On the page that comes now, which no redirect follows. */
    public void doneHere(String key, Object... args) {
        done(key, args);
        faces.getExternalContext().getFlash().setKeepMessages(false);
    }

    private void show(Severity severity, String key, Object... args) {
        var text = labels.get(key, args);
        faces.addMessage(null, new FacesMessage(severity, text, null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}
