// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.audit;

import io.demarc.access.CallContext;
import io.demarc.audit.AuditLog;
import io.demarc.audit.AuditVerification;
import io.demarc.audit.AuditView;
import io.demarc.audit.VerificationView;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Format;
import io.demarc.web.ui.Labels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Holds the whole log against its chain, and says what was found (CU-3). */
@Named
@ViewScoped
public class AuditVerifyPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    AuditVerification verification;

    @Inject
    AuditLog log;

    @Inject
    Labels labels;

    @Inject
    Format format;

    @Inject
    Breadcrumb breadcrumb;

    private String head;
    private String running;
    private VerificationView view;

    /** Called when the page is opened. */
    public void open() {
        breadcrumb.in(CallContext.caller().scope()).page(ConsolePage.AUDIT, "").here(ConsolePage.AUDIT_VERIFICATION);
    }

    public void verify() {
        running = verification.start(head);
        look();
    }

    /** Called while it goes on. */
    public void look() {
        view = verification.look(running).orElseGet(() -> new VerificationView(0, 0, null, true));
    }

    public boolean isGoingOn() {
        return view != null && view.verdict() == null && !view.failed();
    }

    public VerificationView getView() {
        return view;
    }

    public String getHeadline() {
        return labels.get("audit.verify.progress", view.done(), view.total());
    }

    public List<Part> getParts() {
        return List.of(new Part(labels.get("audit.verify.done"), view.done(), format.number(view.done()), "good"));
    }

    /** What is wrong, in a sentence. */
    public String getFlaw() {
        var finding = view.verdict().finding();
        return labels.get("Flaw." + finding.flaw(), finding.lane(), finding.seq());
    }

    /** The first bad entry, when there is one and the caller may see it. */
    public AuditView getBad() {
        var id = view.verdict().finding().id();
        return id == null ? null : log.find(id).orElse(null);
    }

    public String getHead() {
        return head;
    }

    public void setHead(String head) {
        this.head = head;
    }

    /** A part of the bar. */
    public record Part(String label, long count, String value, String tone) implements Serializable {}
}
