// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.delay;

import io.demarc.access.CallContext;
import io.demarc.delay.DelayedChangeView;
import io.demarc.delay.DelayedChanges;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import io.demarc.web.ui.Preferences;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One delayed change: what it does, when, and what became of it (CU-5). */
@Named
@ViewScoped
public class DelayPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    DelayedChanges changes;

    @Inject
    Preferences preferences;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    private Long id;
    private transient DelayedChangeView view;
    private TypedTiming timing;

    /** Called when the page is opened. */
    public void open() {
        var change = getView().change();
        timing = TypedTiming.of(change.applyAt(), change.revertAt(), preferences.getZone());
        breadcrumb.in(view.owner()).page(ConsolePage.DELAYS, "").here(change.targetName());
    }

    public String applyNow() {
        changes.applyNow(id);
        return done("delay.appliedNow");
    }

    public String cancel() {
        var isPending = getView().change().isPending();
        changes.cancel(id);
        return done(isPending ? "delay.cancelled" : "delay.stays");
    }

    public String move() {
        changes.reschedule(id, timing.timing(preferences.getZone()));
        return done("delay.moved");
    }

    public String acknowledge() {
        changes.acknowledge(id);
        return ConsolePage.DELAYS.redirect();
    }

    private String done(String key) {
        notices.done(key, getView().change().targetName());
        return ConsolePage.DELAY.redirect("id=" + id);
    }

    /** Whether the operator ordered it, was not told yet that it was not made, and reads it here. */
    public boolean isUntold() {
        var change = getView().change();
        return !change.told() && change.authorId().equals(CallContext.caller().operatorId());
    }

    public boolean isMovable() {
        return getView().changeable() && view.change().isPending();
    }

    public boolean isCancellable() {
        return getView().changeable() && view.change().isWaiting();
    }

    public DelayedChangeView getView() {
        if (view == null) {
            view = changes.get(id);
        }
        return view;
    }

    public TypedTiming getTiming() {
        return timing;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
