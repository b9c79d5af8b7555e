// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import java.time.Instant;

/**
 * A version as somebody looks at it.
 *
 * @param stage who gets it first; null unless it is staged
 * @param publishedBy null while it is a draft
 */
public record VersionView(
        long id,
        long templateId,
        int number,
        VersionState state,
        String text,
        Stage stage,
        String writtenBy,
        Instant writtenAt,
        String publishedBy,
        Instant publishedAt) {}
