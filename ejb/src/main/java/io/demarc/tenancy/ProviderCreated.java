// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

/** There is a new service provider, from this transaction on. */
public record ProviderCreated(long id) {}
