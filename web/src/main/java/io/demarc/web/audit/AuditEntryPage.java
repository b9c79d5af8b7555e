// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.audit;

import io.demarc.audit.AuditLog;
import io.demarc.audit.AuditView;
import io.demarc.kernel.TenantPath;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One entry with its difference (CU-2). */
@Named
@ViewScoped
public class AuditEntryPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    AuditLog log;

    @Inject
    Breadcrumb breadcrumb;

    private Long id;
    private transient AuditView view;

    /** Called when the page is opened. */
    public void open() {
        var entry = getView().entry();
        breadcrumb
                .in(new TenantPath(entry.providerId(), entry.organizationId()))
                .page(ConsolePage.AUDIT, "")
                .here(ConsolePage.AUDIT_ENTRY);
    }

    public AuditView getView() {
        if (view == null) {
            view = log.get(id);
        }
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
