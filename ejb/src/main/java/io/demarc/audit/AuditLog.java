// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import static io.demarc.access.Permission.AUDIT_READ;

import io.demarc.access.Act;
import io.demarc.access.CallContext;
import io.demarc.access.Deed;
import io.demarc.access.Requires;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Who did what, when and from where (CU-2). */
@Stateless
public class AuditLog {

    /** By time, which ids follow. */
    public static final List<SortKey> SORTS = List.of(SortKey.id());

    /** The most that one export writes. */
    public static final int EXPORTED = 1_000_000;

    @Inject
    AuditRepository entries;

    @Inject
    Event<Deed> deeds;

    @Requires(AUDIT_READ)
    public Page<AuditRow> page(AuditFilter filter, PageRequest page) {
        return entries.page(filter, page);
    }

    @Requires(AUDIT_READ)
    public int count(AuditFilter filter, int most) {
        return entries.count(filter, most);
    }

    @Requires(AUDIT_READ)
    public AuditView get(long id) {
        return entries.get(id).view();
    }

    /** The entry, when there is one that the caller may see. */
    @Requires(AUDIT_READ)
    public Optional<AuditView> find(long id) {
        return entries.find(id).map(AuditEntry::view);
    }

    /**
     * Writes those that match as CSV (RFC 4180, UTF-8 with a byte order mark), the newest first, some at a time and at
     * most {@value #EXPORTED}. That it was exported stands in the log.
     */
    @Requires(AUDIT_READ)
    public void export(AuditFilter filter, Writer to) {
        deeds.fire(new Deed(Act.LOG_EXPORTED, CallContext.caller().scope(), "audit_entry", null, null));
        new AuditFile(to).write(last -> entries.before(filter, last, AuditFile.AT_A_TIME), EXPORTED);
    }
}
