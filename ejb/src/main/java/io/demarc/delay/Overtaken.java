// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import java.util.List;
import java.util.stream.Stream;

/** Somebody changed the same fields in between. */
class Overtaken extends BusinessException {

    private static final long serialVersionUID = 1;

    /** @param key says what did not happen; the conflicts follow */
    Overtaken(String key, List<Conflict> conflicts) {
        super(Stream.concat(Stream.of(Problem.of(key)), conflicts.stream().map(Conflict::problem))
                .toList());
    }
}
