// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import io.demarc.tenancy.OrganizationForm;

/**
 * An organization that is to be set up later.
 *
 * @param providerId whose customer it becomes; null for the caller's own provider
 */
public record OrganizationSetup(Long providerId, OrganizationForm form) {}
