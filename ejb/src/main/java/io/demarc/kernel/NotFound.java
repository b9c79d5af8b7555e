// SPDX-License-Identifier: Apache-2.0
package io.demarc.kernel;

/** There is no such thing in the caller's scope; whether it exists elsewhere is not told. */
public class NotFound extends BusinessException {

    public NotFound() {
        super(Problem.of("notFound"));
    }
}
