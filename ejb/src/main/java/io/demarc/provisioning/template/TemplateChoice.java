// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which version a phone gets (DV-7): the organization's before the provider's before the administrator's shared one, and
 * of one owner the narrowest by model, then by firmware, then the newest. Empty means the shipped one.
 */
final class TemplateChoice {

    private static final Comparator<Candidate> BEST = Comparator.comparingInt(Candidate::nearness)
            .thenComparingInt(candidate -> candidate.model().narrowness())
            .thenComparingInt(candidate -> candidate.firmware().narrowness())
            .thenComparingLong(Candidate::templateId);

    private TemplateChoice() {}

    static Optional<Candidate> best(Collection<Candidate> candidates, Asking asking) {
        return candidates.stream()
                .filter(candidate -> candidate.isFor(asking) && candidate.versionFor(asking) != null)
                .max(BEST);
    }

    static Optional<Long> version(Collection<Candidate> candidates, Asking asking) {
        return best(candidates, asking).map(candidate -> candidate.versionFor(asking));
    }
}
