// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import java.io.Serializable;

/** What contacts see of themselves in the portal. */
public record OwnDetails(
        String name,
        String email,
        String phone,
        String mobile,
        boolean mobileVerified,
        boolean emailVerified,
        String publicNotes,
        String language)
        implements Serializable {}
