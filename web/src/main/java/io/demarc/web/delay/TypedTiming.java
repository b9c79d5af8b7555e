// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.delay;

import io.demarc.delay.Timing;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import io.demarc.kernel.Text;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The two times as their inputs have them: without a zone, because it is the operator's. */
public class TypedTiming implements Serializable {

    private static final long serialVersionUID = 1;

    /** What an input of the type datetime-local reads. */
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private String applyAt;
    private String revertAt;

    static TypedTiming of(Instant applyAt, Instant revertAt, ZoneId zone) {
        var typed = new TypedTiming();
        typed.applyAt = written(applyAt, zone);
        typed.revertAt = written(revertAt, zone);
        return typed;
    }

    private static String written(Instant time, ZoneId zone) {
        return time == null ? null : MINUTES.format(time.atZone(zone));
    }

    void pick(QuickPick pick, ZonedDateTime now) {
        applyAt = MINUTES.format(pick.from(now));
    }

    /** An hour that the change to summer time leaves out is the one after it. */
    Timing timing(ZoneId zone) {
        var problems = new Problems();
        var from = problems.noting("applyAt", () -> instant(Text.required("applyAt", applyAt, 30), zone));
        var to = problems.noting(
                "revertAt", () -> Text.trimmed(revertAt) == null ? null : instant(revertAt.strip(), zone));
        problems.throwIfAny();
        return new Timing(from, to);
    }

    private static Instant instant(String typed, ZoneId zone) {
        try {
            return LocalDateTime.parse(typed).atZone(zone).toInstant();
        } catch (DateTimeException noTime) {
            throw new BusinessException(Problem.of("delay.time"));
        }
    }

    public String getApplyAt() {
        return applyAt;
    }

    public void setApplyAt(String applyAt) {
        this.applyAt = applyAt;
    }

    public String getRevertAt() {
        return revertAt;
    }

    public void setRevertAt(String revertAt) {
        this.revertAt = revertAt;
    }
}
