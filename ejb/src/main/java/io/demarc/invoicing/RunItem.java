// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.jobs.Counts;
import io.demarc.jobs.Run;
import io.demarc.kernel.TenantPath;
import io.demarc.store.NotAudited;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** One organization of a run of invoices: WAITING → INVOICED, NOTHING or, with the reason, FAILED. */
@NotAudited("one of a run; each invoice is an entry of its own")
@Entity
@Table(name = "invoice_run_item")
class RunItem extends TenantOwned {

    @Id
    @SequenceGenerator(name = "invoice_run_item_seq", sequenceName = "invoice_run_item_seq", allocationSize = 500)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invoice_run_item_seq")
    private Long id;

    @Column(name = "run_id", updatable = false)
    private Long runId;

    @Column(name = "item_no", updatable = false)
    private long itemNo;

    @Column(name = "organization_name", updatable = false)
    private String organizationName;

    @Enumerated(EnumType.STRING)
    private RunItemState state = RunItemState.WAITING;

    private int invoices;

    private BigDecimal gross = BigDecimal.ZERO;

    private String currency;

    private String problem;

    protected RunItem() {}

    RunItem(Run run, long itemNo, TenantPath organization, String name) {
        super(organization);
        this.runId = run.id();
        this.itemNo = itemNo;
        this.organizationName = name;
    }

    void done(MissingInvoices.Result result) {
        if (result.problem() != null) {
            state = RunItemState.FAILED;
            problem = result.problem().key();
            return;
        }
        state = result.invoices() > 0 ? RunItemState.INVOICED : RunItemState.NOTHING;
        invoices = result.invoices();
        gross = result.gross();
        currency = result.currency();
    }

    boolean isWaiting() {
        return state == RunItemState.WAITING;
    }

    Counts counts() {
        return switch (state) {
            case INVOICED -> new Counts(1, 0, 0, 0);
            case NOTHING -> new Counts(0, 1, 0, 0);
            case FAILED -> new Counts(0, 0, 1, 0);
            case WAITING -> Counts.NONE;
        };
    }

    @Override
    public Long id() {
        return id;
    }
}
