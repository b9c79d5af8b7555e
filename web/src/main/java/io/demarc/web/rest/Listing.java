// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.rest;

import io.demarc.store.Page;
import java.util.List;

/**
 * A page of a list.
 *
 * @param previous the cursor of the page before; null on the first page
 * @param next the cursor of the page after; null on the last page
 */
public record Listing<R>(List<R> items, String previous, String next) {

    public static <R> Listing<R> of(Page<R> page) {
        return new Listing<>(page.rows(), page.previous(), page.next());
    }
}
