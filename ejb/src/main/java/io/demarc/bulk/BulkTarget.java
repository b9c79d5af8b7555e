// SPDX-License-Identifier: Apache-2.0
package io.demarc.bulk;

/** One of those that are to be changed, and how people call it. */
public record BulkTarget(Long id, String name) {}
