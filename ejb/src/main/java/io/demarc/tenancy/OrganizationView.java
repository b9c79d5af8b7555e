// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import io.demarc.kernel.TenantPath;
import java.io.Serializable;
import java.time.Instant;

/** What the page of an organization shows. */
public record OrganizationView(TenantPath path, OrganizationForm form, Instant createdAt) implements Serializable {}
