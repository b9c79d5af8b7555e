// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import java.util.ArrayList;
import java.util.List;

/**
 * A field that differs between two forms.
 *
 * @param field the name of the component, with those of the records around it and dots between them
 * @param before null when it was empty, and of a secret
 * @param after null when it is empty, and of a secret
 * @param secret whether its values are not told
 */
public record FieldDifference(String field, Object before, Object after, boolean secret) {

    /** @param before null when there was nothing */
    static List<FieldDifference> between(Record before, Record after) {
        var found = new ArrayList<FieldDifference>();
        compare("", before, after, found);
        return found;
    }

    private static void compare(String at, Record before, Record after, List<FieldDifference> found) {
        var type = (before == null ? after : before).getClass();
        for (var field : FormField.of(type, at)) {
            var old = field.in(before);
            var now = field.in(after);
            if (old instanceof Record || now instanceof Record) {
                compare(field.path(), (Record) old, (Record) now, found);
            } else if (!FormField.isSame(old, now)) {
                var secret = field.isSecret();
                found.add(new FieldDifference(field.path(), secret ? null : old, secret ? null : now, secret));
            }
        }
    }
}
