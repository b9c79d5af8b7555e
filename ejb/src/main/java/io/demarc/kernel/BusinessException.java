// SPDX-License-Identifier: Apache-2.0
package io.demarc.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Locale;

/** What somebody asked for cannot be done, for reasons that they can understand and mend. Nothing of it was done. */
@ApplicationException(rollback = true, inherited = true)
public class BusinessException extends RuntimeException {

    private final transient List<Problem> problems;

    public BusinessException(List<Problem> problems) {
        super(problems.get(0).text(Locale.ENGLISH));
        this.problems = List.copyOf(problems);
    }

    public BusinessException(Problem problem) {
        this(List.of(problem));
    }

    public List<Problem> problems() {
        return problems;
    }

    /** The same problems, said about the input {@code field} instead. */
    public BusinessException about(String field) {
        return new BusinessException(problems.stream()
                .map(problem -> new Problem(field, problem.key(), problem.args()))
                .toList());
    }
}
