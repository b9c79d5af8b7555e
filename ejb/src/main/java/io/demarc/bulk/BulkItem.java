// SPDX-License-Identifier: Apache-2.0
package io.demarc.bulk;

import io.demarc.jobs.Run;
import io.demarc.kernel.Problem;
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
import java.util.stream.Collectors;

/** One of those that a run changes: WAITING → CHANGED, UNCHANGED or, with the reason, FAILED. */
@NotAudited("one of a run; what is changed is an entry of its own")
@Entity
@Table(name = "bulk_item")
class BulkItem extends TenantOwned {

    static final String BETWEEN = "\u241f";

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DETAIL = 300;

    @Id
    @SequenceGenerator(name = "bulk_item_seq", sequenceName = "bulk_item_seq", allocationSize = 500)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bulk_item_seq")
    private Long id;

    @Column(name = "run_id", updatable = false)
    private Long runId;

    @Column(name = "item_no", updatable = false)
    private long itemNo;

    @Column(name = "subject_id", updatable = false)
    private Long subjectId;

    @Column(name = "subject_name", updatable = false)
    private String subjectName;

    @Enumerated(EnumType.STRING)
    private BulkItemState state;

    private String problem;
    private String detail;

    protected BulkItem() {}

    BulkItem(Run run, long itemNo, BulkTarget target) {
        super(run.owner());
        this.runId = run.id();
        this.itemNo = itemNo;
        this.subjectId = target.id();
        this.subjectName = cut(target.name(), LONGEST_NAME);
        this.state = BulkItemState.WAITING;
    }

    void changed(boolean anything) {
        state = anything ? BulkItemState.CHANGED : BulkItemState.UNCHANGED;
    }

    void failed(Problem why) {
        state = BulkItemState.FAILED;
        problem = why.key();
        detail = cut(why.args().stream().map(String::valueOf).collect(Collectors.joining(BETWEEN)), LONGEST_DETAIL);
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    boolean isWaiting() {
        return state == BulkItemState.WAITING;
    }

    BulkItemState state() {
        return state;
    }

    Long subjectId() {
        return subjectId;
    }

    @Override
    public Long id() {
        return id;
    }
}
