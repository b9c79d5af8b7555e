// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import io.demarc.kernel.TenantPath;
import java.util.List;
import java.util.Set;

/**
 * A kind of record as delayed changes deal with it. Everything goes through the services that change it at once, with
 * the rights of whoever is the caller.
 *
 * @param <F> its form
 * @param <S> what sets a new one up
 */
interface Subject<F extends Record, S extends Record> {

    TenantPath owner(long id);

    F form(long id);

    String name(F form);

    void save(long id, F form);

    /** The fields of the form that mean something only with each other: whoever changes one of them has seen the others. */
    default List<Set<String>> together() {
        return List.of();
    }

    /** Where a new one would belong. */
    TenantPath place(S setup);

    String nameOfNew(S setup);

    long setUp(S setup);

    /** The same, without anything that a rollback cannot take back. */
    default long tryOut(S setup) {
        return setUp(setup);
    }
}
