// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.delay;

import io.demarc.delay.DelayedChanges;
import io.demarc.web.ui.Format;
import io.demarc.web.ui.Notices;
import io.demarc.web.ui.Preferences;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.ZonedDateTime;

/** Delay and Save: asks when the changes of a form shall be made (CU-5). */
@Named
@ViewScoped
public class DelayDialog implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    DelayedChanges changes;

    @Inject
    Preferences preferences;

    @Inject
    Format format;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private final TypedTiming timing = new TypedTiming();

    /**
     * What is wrong with the form is told before anybody thinks of a time. When nothing is, the form is not drawn again:
     * a password that was typed waits in the browser, and nowhere else, until {@link #save} gets the form once more.
     */
    public void ask(Delayable form) {
        changes.check(form.order());
        FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds().remove("form");
        if (timing.getApplyAt() == null) {
            pick(QuickPick.IN_AN_HOUR);
        }
    }

    public void pick(QuickPick pick) {
        timing.pick(pick, ZonedDateTime.now(clock.withZone(preferences.getZone())));
    }

    public String save(Delayable form) {
        var when = timing.timing(preferences.getZone());
        changes.order(form.order(), when);
        notices.done("delay.ordered", format.exact(when.applyAt()));
        return form.back();
    }

    public QuickPick[] getPicks() {
        return QuickPick.values();
    }

    public TypedTiming getTiming() {
        return timing;
    }
}
