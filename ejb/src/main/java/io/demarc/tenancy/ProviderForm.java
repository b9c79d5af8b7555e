// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import java.io.Serializable;

/** What a system administrator says about a service provider; every text as it was typed. */
public record ProviderForm(
        String name,
        String country,
        String currency,
        String language,
        String timeZone,
        String contactEmail,
        String notes)
        implements Serializable {}
