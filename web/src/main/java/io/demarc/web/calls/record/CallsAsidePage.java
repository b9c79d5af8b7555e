// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.record;

import io.demarc.access.CallContext;
import io.demarc.calls.record.AsideGroup;
import io.demarc.calls.record.CallsAside;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Labels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Calls that wait for a rate, and the order to rate them again (CL-2). */
@Named
@ViewScoped
public class CallsAsidePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    CallsAside aside;

    @Inject
    Labels labels;

    @Inject
    Breadcrumb breadcrumb;

    private List<AsideGroup> groups;
    private Long provider;

    /** Called when the page is opened. */
    public void open() {
        groups = aside.groups();
        breadcrumb.in(CallContext.caller().scope()).page(ConsolePage.CALLS, "").here(ConsolePage.CALLS_ASIDE);
    }

    public String rateAgain() {
        return ConsolePage.RUN.redirect("id=" + aside.rateAgain(provider, labels.get("calls.aside.run")));
    }

    public List<AsideGroup> getGroups() {
        return groups;
    }

    public long getCalls() {
        return groups.stream().mapToLong(AsideGroup::calls).sum();
    }

    public Long getProvider() {
        return provider;
    }

    public void setProvider(Long provider) {
        this.provider = provider;
    }
}
