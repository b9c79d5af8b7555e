// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

/**
 * A file of calls that somebody sends.
 *
 * @param providerId whose calls they are; null for the caller's own provider
 * @param mappingId how the file is written; null for the format of {@code docs/calls.md}
 * @param fileName as lists name it
 */
public record CallImportOrder(Long providerId, Long mappingId, String fileName) {}
