// SPDX-License-Identifier: Apache-2.0
package io.demarc.access;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;

/** The caller lacks a permission. */
public class AccessRefused extends BusinessException {

    private final Permission missing;

    public AccessRefused(Permission missing) {
        super(Problem.of("refused", missing.name()));
        this.missing = missing;
    }

    public Permission missing() {
        return missing;
    }
}
