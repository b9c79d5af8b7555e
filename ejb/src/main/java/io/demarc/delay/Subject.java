// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import io.demarc.kernel.TenantPath;

/**
 * A kind of record as delayed changes deal with it. Everything goes through the services that change it at once, with
 * the rights of whoever is the caller.
 *
 * @param <F> its form
 * @param <S> what sets a new one up
 */
interface Subject<F extends Record, S extends Record> {

    ChangeKind kind();

    TenantPath owner(long id);

    F form(long id);

    String name(F form);

    void save(long id, F form);

    /** Where a new one would belong. */
    TenantPath place(S setup);

    String nameOfNew(S setup);

    long setUp(S setup);

    /** The same, without anything that a rollback cannot take back. */
    default long tryOut(S setup) {
        return setUp(setup);
    }
}
