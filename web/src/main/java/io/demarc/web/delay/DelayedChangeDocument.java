// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.delay;

import io.demarc.delay.ChangeKind;
import io.demarc.delay.ChangeState;
import io.demarc.delay.DelayedChangeRow;
import io.demarc.delay.DelayedChangeView;
import io.demarc.delay.FieldDifference;
import io.demarc.kernel.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A delayed change as a program reads it.
 *
 * @param changes what it changes; empty in lists
 * @param problems why it was not made
 */
public record DelayedChangeDocument(
        Long id,
        ChangeKind kind,
        boolean setup,
        Long targetId,
        String targetName,
        ChangeState state,
        String author,
        String reason,
        Instant applyAt,
        Instant revertAt,
        Instant createdAt,
        Instant appliedAt,
        Instant endedAt,
        List<Change> changes,
        List<String> problems) {

    /**
     * One field.
     *
     * @param before null when it was empty, and of a secret
     * @param after null when it becomes empty, and of a secret
     */
    public record Change(String field, String before, String after, boolean secret) {

        static Change of(FieldDifference difference) {
            return new Change(
                    difference.field(),
                    Objects.toString(difference.before(), null),
                    Objects.toString(difference.after(), null),
                    difference.secret());
        }
    }

    static DelayedChangeDocument of(DelayedChangeView view, Locale locale) {
        return of(view.change(), view.differences().stream().map(Change::of).toList(), locale);
    }

    static DelayedChangeDocument of(DelayedChangeRow row, List<Change> changes, Locale locale) {
        return new DelayedChangeDocument(
                row.id(),
                row.kind(),
                row.setup(),
                row.targetId(),
                row.targetName(),
                row.state(),
                row.author(),
                row.reason(),
                row.applyAt(),
                row.revertAt(),
                row.createdAt(),
                row.appliedAt(),
                row.endedAt(),
                changes,
                row.problems().stream().map(problem -> text(problem, locale)).toList());
    }

    private static String text(Problem problem, Locale locale) {
        return (problem.field().isEmpty() ? "" : problem.field() + ": ") + problem.text(locale);
    }
}
