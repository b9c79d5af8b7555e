// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.ui;

import io.demarc.store.PageRequest;

/** The order of what happened one after the other. */
public final class Newest {

    private Newest() {}

    /** The newest first, unless the address asks for another order. */
    public static PageRequest first(PageRequest asked, String sort) {
        return sort == null ? new PageRequest(asked.sort(), false, asked.cursor(), asked.size()) : asked;
    }
}
