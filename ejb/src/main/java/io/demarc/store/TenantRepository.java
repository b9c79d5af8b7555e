// SPDX-License-Identifier: Apache-2.0
package io.demarc.store;

import io.demarc.access.CallContext;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.TenantPath;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/**
 * What every repository of tenant-owned entities extends. The entity manager stays in here, so that no query can be
 * written that forgets the caller's scope.
 */
public abstract class TenantRepository<E extends TenantOwned> {

    private static final int REMOVED_AT_A_TIME = 500;

    @PersistenceContext
    private EntityManager entities;

    private final Class<E> type;

    protected TenantRepository(Class<E> type) {
        this.type = type;
    }

    public void add(E entity) {
        if (!scope().contains(entity.owner())) {
            throw new NotFound();
        }
        entities.persist(entity);
    }

    public void remove(E entity) {
        entities.remove(entity);
    }

    public Optional<E> find(long id) {
        return seen(entities.find(type, id));
    }

    /** @throws NotFound when there is none in the caller's scope */
    public E get(long id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** Like {@link #get}, and nobody else changes it until this transaction ends. */
    public E getLocked(long id) {
        return seen(entities.find(type, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(NotFound::new);
    }

    /** Writes now what was changed, so that the database's own refusal comes here and not at the commit. */
    public void flush() {
        entities.flush();
    }

    /** Forgets what was loaded, so that a long loop does not fill the memory. */
    public void flushAndForget() {
        entities.flush();
        entities.clear();
    }

    /** Everything of this type in the caller's scope, to be narrowed. */
    protected Selection<E> select() {
        return new Selection<>(entities, type, scope());
    }

    /** A bulk change within the caller's scope: {@code set} and {@code where} speak of {@code e}, values as {@code ?}. */
    protected int update(String set, String where, Object... values) {
        return new Selection<>(entities, type, scope()).update(set, where, values);
    }

    /** A bulk removal within the caller's scope. */
    protected int delete(String where, Object... values) {
        return new Selection<>(entities, type, scope()).delete(where, values);
    }

    /** Removes those that {@code where} finds one by one, so that the audit log names each of them; forgets what was loaded. */
    protected void removeEach(String where, Object... values) {
        for (var some = select().and(where, values).list(REMOVED_AT_A_TIME);
                !some.isEmpty();
                some = select().and(where, values).list(REMOVED_AT_A_TIME)) {
            some.forEach(this::remove);
            flushAndForget();
        }
    }

    private Optional<E> seen(E entity) {
        return Optional.ofNullable(entity)
                .filter(found -> scope().contains(found.owner())
                        || (found instanceof Inherited && found.owner().contains(scope())));
    }

    private static TenantPath scope() {
        return CallContext.caller().scope();
    }
}
