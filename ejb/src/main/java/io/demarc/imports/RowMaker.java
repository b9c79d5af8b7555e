// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

import io.demarc.kernel.BusinessException;

/** Makes of a good row what it describes. */
@FunctionalInterface
public interface RowMaker {

    /**
     * @return the id of what was made
     * @throws RowRefused when the row cannot be made, with the reason
     * @throws BusinessException when it cannot be made for a reason that the rules of the file do not know
     */
    long make(CheckedRow row);
}
