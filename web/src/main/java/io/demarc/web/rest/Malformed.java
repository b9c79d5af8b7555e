// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.rest;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import java.util.List;

/** A request that cannot even be read: no JSON, unknown members, a page size that is no number. */
public class Malformed extends BusinessException {

    private static final long serialVersionUID = 1;

    public Malformed(List<Problem> problems) {
        super(problems);
    }

    public Malformed(Problem problem) {
        super(problem);
    }
}
