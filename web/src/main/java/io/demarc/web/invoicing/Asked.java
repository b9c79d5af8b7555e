// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing;

import io.demarc.kernel.Problem;
import io.demarc.web.rest.Malformed;
import java.util.List;

/** What a request must say in its address. */
final class Asked {

    private Asked() {}

    static <T> T required(String parameter, T value) {
        if (value == null) {
            throw new Malformed(List.of(Problem.at(parameter, "required")));
        }
        return value;
    }
}
