// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.kernel.TenantPath;
import java.io.Serializable;
import java.time.Instant;

/**
 * What the page of an operator shows.
 *
 * @param scope the place in the hierarchy where they work
 * @param locked whether wrong passwords lock the login at this moment
 * @param twoFactorSince when they switched two-factor login on; null when it is off
 * @param lastLoginAt null when they never logged in
 * @param standing whether the caller may change them
 */
public record OperatorView(
        TenantPath scope,
        OperatorForm form,
        boolean enabled,
        boolean locked,
        boolean mustChangePassword,
        Instant twoFactorSince,
        Instant lastLoginAt,
        Instant createdAt,
        Standing standing)
        implements Serializable {}
