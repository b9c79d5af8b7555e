// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

/** A line in the list of mappings. */
public record MappingRow(Long id, Long providerId, String name) {

    static final String COLUMNS = "e.id, e.providerId, e.name";
}
