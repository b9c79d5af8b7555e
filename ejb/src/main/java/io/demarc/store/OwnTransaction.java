// SPDX-License-Identifier: Apache-2.0
package io.demarc.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Work in a transaction of its own, whatever else goes on: committed when the work is done, or rolled back by what it throws. */
@ApplicationScoped
public class OwnTransaction {

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T of(Supplier<T> work) {
        return work.get();
    }
}
