// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.kernel.Money;
import io.demarc.kernel.PhoneNumber;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Adds up what a campaign would send; the text of the first recipient becomes the sample. */
final class PreviewTally {

    static final int MOST_CHARACTERS = 20;

    private final MessageText text;
    private final String provider;
    private final String link;
    private final Map<Exclusion, Long> excluded = new EnumMap<>(Exclusion.class);
    private long recipients;
    private long notMobile;
    private long parts;
    private long inUcs2;
    private final TreeSet<String> forcingUcs2 = new TreeSet<>();
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
            exclude(member.exclusion(), 1);
            return;
        }
        var inserted = Inserted.of(member.account());
        sample(inserted);
        notMobile(new PhoneNumber(inserted.number()).canBeMobile() ? 0 : 1);
        force(count(inserted, 1).forcingUcs2());
    }

    void exclude(Exclusion why, long many) {
        excluded.merge(why, many, Long::sum);
    }

    void notMobile(long many) {
        notMobile += many;
    }

    /** The first one that is told becomes the sample. */
    void sample(Inserted recipient) {
        if (sample == null) {
            sampleRecipient = recipient.number();
            sample = render(recipient);
            sampleSegments = Segments.of(sample);
        }
    }

    /** Counts as many recipients to whom the text takes as much as to this one. */
    Segments count(Inserted alike, long many) {
        var segments = Segments.of(render(alike));
        recipients += many;
        parts += many * segments.parts().size();
        inUcs2 += segments.alphabet() == Alphabet.UCS2 ? many : 0;
        return segments;
    }

    /** Notes the characters that force UCS-2 in the text with these values in it. */
    void force(Inserted values) {
        force(Segments.of(render(values)).forcingUcs2());
    }

    private void force(Collection<String> characters) {
        forcingUcs2.addAll(characters);
        while (forcingUcs2.size() > MOST_CHARACTERS) {
            forcingUcs2.pollLast();
        }
    }

    private String render(Inserted recipient) {
        return text.render(recipient, provider, link);
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
