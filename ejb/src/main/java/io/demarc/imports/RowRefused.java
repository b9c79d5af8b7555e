// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

/** A row that was good in the dry run cannot be made; the others can. */
public class RowRefused extends RuntimeException {

    private final transient Rejection rejection;

    public RowRefused(Rejection rejection) {
        super(rejection.problem().name());
        this.rejection = rejection;
    }

    public Rejection rejection() {
        return rejection;
    }
}
