// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import java.io.Serializable;
import java.time.Instant;

/** What the page of a service provider shows. */
public record ProviderView(ProviderForm form, Instant createdAt) implements Serializable {}
