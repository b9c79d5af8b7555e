// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.jobs;

import io.demarc.jobs.RunDetail;
import io.demarc.web.ui.Format;
import io.demarc.web.ui.Labels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** How far a run is, in words and in parts of its bar. */
@RequestScoped
public class ProgressFormat {

    private static final long LARGEST_SMALL_RATE = 10;

    @Inject
    Labels labels;

    @Inject
    Format format;

    /** What became of its items; what did not happen at all is left out, but for the good ones. */
    List<Part> parts(RunDetail run) {
        var counts = run.counts();
        return Stream.of(
                        part(run, "ok", counts.ok(), "good"),
                        part(run, "skipped", counts.skipped(), "neutral"),
                        part(run, "failed", counts.failed(), "bad"),
                        part(run, "inDoubt", counts.inDoubt(), "careful"))
                .filter(part -> part.count() > 0 || part.tone().equals("good"))
                .toList();
    }

    /** @param pace null when it does not matter */
    String headline(RunDetail run, Pace pace) {
        var headline = labels.get("run.progress", run.counts().all(), run.total());
        var rate = pace == null ? 0 : pace.perSecond();
        if (rate <= 0) {
            return headline;
        }
        var shown = rate < LARGEST_SMALL_RATE ? Math.round(rate * 10) / 10.0 : Math.round(rate);
        return headline + " · " + labels.get("run.rate", shown);
    }

    String time(RunDetail run, Pace pace) {
        if (run.state().isOver() && run.startedAt() != null && run.endedAt() != null) {
            return labels.get("run.took", words(Duration.between(run.startedAt(), run.endedAt())));
        }
        var rate = pace.perSecond();
        var left = run.total() - run.counts().all();
        return !run.state().isWorking() || rate <= 0 || left <= 0
                ? ""
                : labels.get("run.left", words(Duration.ofSeconds((long) Math.ceil(left / rate))));
    }

    /** "41 s", "12 min", "3 h 5 min". */
    String words(Duration duration) {
        if (duration.toSeconds() < 90) {
            return labels.get("duration.seconds", Math.max(1, duration.toSeconds()));
        }
        return duration.toMinutes() < 90
                ? labels.get("duration.minutes", duration.toMinutes())
                : labels.get("duration.hours", duration.toHours(), duration.toMinutesPart());
    }

    private Part part(RunDetail run, String key, long count, String tone) {
        return new Part(labels.get("run." + key + "." + run.job()), count, format.number(count), tone);
    }

    /** A part of the bar. */
    public record Part(String label, long count, String value, String tone) {}
}
