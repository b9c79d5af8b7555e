// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.rest;

/** An answer to a POST that made something: sent with status 201 and its address in {@code Location}. */
public interface Created {

    long id();

    /** When there is nothing more to tell than its id. */
    record Item(long id) implements Created {}
}
