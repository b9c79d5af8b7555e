// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.messaging;

import io.demarc.store.PageRequest;

/** The order of what happened one after the other. */
final class Newest {

    private Newest() {}

    /** The newest first, unless the address asks for another order. */
    static PageRequest first(PageRequest asked, String sort) {
        return sort == null ? new PageRequest(asked.sort(), false, asked.cursor(), asked.size()) : asked;
    }
}
