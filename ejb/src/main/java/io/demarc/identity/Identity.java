// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.access.Caller;
import io.demarc.access.Role;
import java.io.Serializable;

/** Who is logged in and how they like the console. */
public record Identity(
        Caller caller,
        String name,
        Role role,
        String language,
        String timeZone,
        Theme theme,
        boolean mustChangePassword)
        implements Serializable {

    static Identity of(Operator operator) {
        return new Identity(
                operator.caller(),
                operator.name(),
                operator.role(),
                operator.language(),
                operator.timeZone(),
                operator.theme(),
                operator.mustChangePassword());
    }
}
