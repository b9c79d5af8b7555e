// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;

/**
 * What somebody wants to be done later.
 *
 * @param targetId what is changed; null for a setup
 * @param content the form of the record, or for a setup what makes it
 */
public record ChangeOrder(ChangeKind kind, Long targetId, Record content) {

    public ChangeOrder {
        if (content == null) {
            throw new BusinessException(Problem.at("form", "required"));
        }
        if (!kind.content(targetId == null).isInstance(content)) {
            throw new IllegalArgumentException(kind + " is not described by a " + content.getClass());
        }
    }

    boolean isSetup() {
        return targetId == null;
    }
}
