// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

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
import java.util.List;

/**
 * A row of a file, set aside until an operator confirms: OK → IMPORTED, or REJECTED with its reason, in the
 * dry run or, when its key was taken in between, in the import.
 */
@NotAudited("a line of a file; each account made of one is an entry")
@Entity
@Table(name = "import_row")
class ImportRow extends TenantOwned {

    private static final int KEPT_OF_CUT = 2_000;

    @Id
    @SequenceGenerator(name = "import_row_seq", sequenceName = "import_row_seq", allocationSize = 500)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_row_seq")
    private Long id;

    @Column(name = "run_id", updatable = false)
    private Long runId;

    @Column(name = "line_no", updatable = false)
    private long line;

    @Column(name = "item_no")
    private Long itemNo;

    @Column(name = "row_key", updatable = false)
    private String key;

    @Column(updatable = false)
    private String cells;

    @Enumerated(EnumType.STRING)
    private ImportRowState state;

    @Column(name = "column_name")
    private String column;

    @Enumerated(EnumType.STRING)
    private RowProblem problem;

    private Long detail;

    @Column(name = "made_id")
    private Long madeId;

    protected ImportRow() {}

    ImportRow(Run run, ImportLine row, CheckedRow check) {
        super(run.owner());
        runId = run.id();
        line = row.number();
        cells = ImportFormat.pack(row.cut() ? beginning(row.cells()) : row.cells());
        key = check.key();
        state = ImportRowState.OK;
        if (!check.isGood()) {
            reject(check.rejection());
        }
    }

    /** A row that a feature refused which reads its files in its own way. */
    ImportRow(TenantPath owner, long runId, RefusedRow refused) {
        super(owner);
        this.runId = runId;
        line = refused.line();
        cells = ImportFormat.pack(refused.cells());
        reject(refused.rejection());
    }

    private static List<String> beginning(List<String> cells) {
        var first = cells.get(0);
        return List.of(first.substring(0, Math.min(first.length(), KEPT_OF_CUT)));
    }

    /** Makes it an item of the run. */
    void accept(long item) {
        itemNo = item;
    }

    void reject(Rejection rejection) {
        state = ImportRowState.REJECTED;
        column = rejection.column() == null ? null : rejection.column().name();
        problem = rejection.problem();
        detail = rejection.detail();
    }

    void imported(long made) {
        state = ImportRowState.IMPORTED;
        madeId = made;
    }

    boolean isOk() {
        return state == ImportRowState.OK;
    }

    @Override
    public Long id() {
        return id;
    }

    long line() {
        return line;
    }

    String key() {
        return key;
    }

    List<String> cells() {
        return ImportFormat.unpack(cells);
    }
}
