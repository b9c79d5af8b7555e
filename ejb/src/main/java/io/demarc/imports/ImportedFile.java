// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

import io.demarc.jobs.Run;
import io.demarc.store.NotAudited;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A file that is imported (AC-8). It belongs to a run, which tells how far it is. */
@NotAudited("the page of its run tells it; each thing that is made of it is an entry")
@Entity
@Table(name = "import_file")
class ImportedFile extends TenantOwned {

    private static final int LONGEST_NAME = 200;

    @Id
    @Column(name = "run_id")
    private Long id;

    @Column(name = "file_name")
    private String name;

    @Column(name = "file_format")
    private String format;

    @Column(name = "total_rows")
    private long rows;

    protected ImportedFile() {}

    ImportedFile(Run run, String name, ImportFormat format, long rows) {
        super(run.owner());
        this.id = run.id();
        this.name = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        this.format = format.text();
        this.rows = rows;
    }

    @Override
    public Long id() {
        return id;
    }

    ImportFormat format(ImportLayout layout) {
        return ImportFormat.parse(format, layout);
    }

    FileView view(long rejected) {
        return new FileView(name, rows, rejected);
    }
}
