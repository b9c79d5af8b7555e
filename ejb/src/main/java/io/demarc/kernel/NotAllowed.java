// SPDX-License-Identifier: Apache-2.0
package io.demarc.kernel;

/** It is there, but the caller may not do this with it; the reason tells who can change that. */
public class NotAllowed extends BusinessException {

    public NotAllowed(Problem reason) {
        super(reason);
    }
}
