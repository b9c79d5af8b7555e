// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import java.time.Instant;

/** A line in the list of service providers. */
public record ProviderRow(
        Long id, String name, String country, String currency, String contactEmail, Instant createdAt) {

    static final String COLUMNS = "e.id, e.name, e.country, e.currency, e.contactEmail, e.createdAt";
}
