// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import io.demarc.access.Act;
import io.demarc.kernel.TenantPath;
import io.demarc.store.TenantOwned;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.internal.sessions.UnitOfWorkChangeSet;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.UnitOfWork;

/**
 * Sees each flush of entities after its SQL and before its commit, and writes one entry for each audited entity in the
 * same transaction: no entry is missing, and none stands without its change. It is named in persistence.xml, so no
 * feature calls it. What bypasses entities bypasses it: {@code Selection} refuses such changes.
 */
public class Capture extends SessionEventAdapter {

    private final Map<Class<?>, AuditedType> types = new ConcurrentHashMap<>();
    private volatile Chain chain;
    private volatile Clock clock;

    /** Until then nothing that is audited can be changed. */
    void open(Chain ready, Clock now) {
        clock = now;
        chain = ready;
    }

    @Override
    public void prepareUnitOfWork(SessionEvent event) {
        var work = (UnitOfWorkImpl) event.getSession();
        var lines = lines(work);
        if (lines.isEmpty()) {
            return;
        }
        if (chain == null) {
            throw new IllegalStateException("nothing can be changed before the audit log is ready");
        }
        new Transaction(work).append(chain, lines);
    }

    @Override
    public void postCommitUnitOfWork(SessionEvent event) {
        new Transaction((UnitOfWork) event.getSession()).over();
    }

    @Override
    public void postReleaseUnitOfWork(SessionEvent event) {
        new Transaction((UnitOfWork) event.getSession()).over();
    }

    private List<Line> lines(UnitOfWorkImpl work) {
        var changes = (UnitOfWorkChangeSet) work.getUnitOfWorkChangeSet();
        var lines = new ArrayList<Line>();
        if (changes == null) {
            return lines;
        }
        var now = clock == null ? Instant.now() : clock.instant();
        var gone = new HashSet<>();
        if (changes.hasDeletedObjects()) {
            for (var change : changes.getDeletedObjects().values()) {
                gone.add(change.getId());
                add(lines, work, change, Act.DELETE, now);
            }
        }
        for (var change : changes.getAllChangeSets().values()) {
            if (change.isNew() || (change.hasChanges() && !gone.contains(change.getId()))) {
                add(lines, work, change, change.isNew() ? Act.NEW : Act.UPDATE, now);
            }
        }
        lines.sort(Comparator.comparing(Line::table).thenComparing(Line::objectId));
        return lines;
    }

    private void add(List<Line> lines, UnitOfWorkImpl work, ObjectChangeSet change, Act act, Instant now) {
        var entity = change.getUnitOfWorkClone();
        var descriptor = entity == null ? null : work.getDescriptor(entity);
        if (descriptor == null || !AuditedType.isAudited(descriptor)) {
            return;
        }
        var type = type(descriptor);
        var difference = new Difference();
        for (var attribute : type.attributes()) {
            var current = attribute.of(entity, work);
            var old = act == Act.UPDATE ? before(change, attribute, current) : act == Act.NEW ? null : current;
            var fresh = act == Act.DELETE ? null : current;
            if (attribute.secret()) {
                difference.secret(attribute.name(), old, fresh);
            } else {
                difference.field(attribute.name(), old, fresh);
            }
        }
        if (act != Act.UPDATE || !difference.isEmpty()) {
            var owned = (TenantOwned) entity;
            lines.add(line(now, act, type, owned, difference));
        }
    }

    private static Line line(Instant now, Act act, AuditedType type, TenantOwned entity, Difference difference) {
        var owner = entity.owner() == null ? TenantPath.SYSTEM : entity.owner();
        return Line.now(now, act, type.table(), entity.id(), type.nameOf(entity), difference.json(), owner);
    }

    private static Object before(ObjectChangeSet change, AuditedType.Attribute attribute, Object current) {
        var changed = change.getChangesForAttributeNamed(attribute.name());
        return changed == null ? current : AuditedType.Attribute.plain(changed.getOldValue());
    }

    private AuditedType type(ClassDescriptor descriptor) {
        return types.computeIfAbsent(descriptor.getJavaClass(), unknown -> AuditedType.of(descriptor));
    }
}
