// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.kernel.TenantPath;
import java.io.Serializable;
import java.time.Instant;

/**
 * What the page of a contact shows.
 *
 * @param scope the organization in the hierarchy
 * @param locked whether wrong passwords lock the login at this moment
 * @param twoFactorSince when two-factor login was switched on; null when it is off
 * @param lastLoginAt null when they never logged in
 */
public record ContactView(
        TenantPath scope,
        ContactForm form,
        boolean enabled,
        boolean locked,
        boolean mustChangePassword,
        Instant twoFactorSince,
        Instant lastLoginAt,
        Instant createdAt)
        implements Serializable {}
