// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.kernel.Money;
import io.demarc.kernel.PhoneNumber;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Adds up what a campaign would send; the text of the first recipient becomes the sample. */
final class PreviewTally {

    private static final int MOST_CHARACTERS = 20;

    private final MessageText text;
    private final String provider;
    private final String link;
    private final Map<Exclusion, Long> excluded = new EnumMap<>(Exclusion.class);
    private long recipients;
    private long notMobile;
    private long parts;
    private long inUcs2;
    private final Set<String> forcingUcs2 = new TreeSet<>();
    private String sampleRecipient;
    private String sample;
    private Segments sampleSegments;

    PreviewTally(MessageText text, String provider, String link) {
        this.text = text;
        this.provider = provider;
        this.link = link;
    }

    void add(Audience.Member member) {
        if (member.exclusion() != null) {
            excluded.merge(member.exclusion(), 1L, Long::sum);
            return;
        }
        var rendered = text.render(member.account(), provider, link);
        var segments = Segments.of(rendered);
        recipients++;
        parts += segments.parts().size();
        inUcs2 += segments.alphabet() == Alphabet.UCS2 ? 1 : 0;
        segments.forcingUcs2().stream()
                .limit(MOST_CHARACTERS - forcingUcs2.size())
                .forEach(forcingUcs2::add);
        notMobile += new PhoneNumber(member.account().number()).canBeMobile() ? 0 : 1;
        if (sample == null) {
            sampleRecipient = member.account().number();
            sample = rendered;
            sampleSegments = segments;
        }
    }

    CampaignPreview preview(Money pricePerPart) {
        return new CampaignPreview(
                recipients,
                excluded,
                notMobile,
                parts,
                inUcs2,
                List.copyOf(forcingUcs2),
                pricePerPart.times(parts).rounded(),
                sampleRecipient,
                sample,
                sampleSegments);
    }
}
