// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import io.demarc.kernel.NotFound;
import java.io.Serializable;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * How a call is addressed: its organization and start lead the database to it without an index of its own. As text
 * {@code organization-milliseconds-id}.
 */
public record CallRef(long organizationId, Instant startedAt, long id) implements Serializable {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-(\\d{1,15})-(\\d{1,18})");

    /** @throws NotFound when the text addresses no call */
    public static CallRef parse(String text) {
        var parts = FORM.matcher(text == null ? "" : text);
        if (!parts.matches()) {
            throw new NotFound();
        }
        return new CallRef(
                Long.parseLong(parts.group(1)),
                Instant.ofEpochMilli(Long.parseLong(parts.group(2))),
                Long.parseLong(parts.group(3)));
    }

    @Override
    public String toString() {
        return organizationId + "-" + startedAt.toEpochMilli() + "-" + id;
    }
}
