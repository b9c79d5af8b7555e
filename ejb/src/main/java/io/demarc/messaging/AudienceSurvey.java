// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.kernel.PhoneNumber;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * What one has to know of a campaign's recipients to tell what any text to them would do: so they are read once, and not
 * at each letter that somebody types. Recipients whose data have the same {@link Inserted#shape} are one line of it.
 */
public final class AudienceSurvey {

    /** With more shapes than this the recipients are so unlike that reading them again is no worse. */
    static final int MOST_SHAPES = 1000;

    private final Campaign campaign;
    private final Map<Exclusion, Long> excluded = new EnumMap<>(Exclusion.class);
    private final Map<Inserted, Long> shapes = new HashMap<>();
    private final Forcing names = new Forcing();
    private final Forcing numbers = new Forcing();
    private final Forcing usernames = new Forcing();
    private Inserted first;
    private long notMobile;

    AudienceSurvey(Campaign campaign) {
        this.campaign = campaign;
    }

    /** Whether it was made for the recipients of this campaign; the text may be another. */
    public boolean isFor(Campaign other) {
        return other.withText(campaign.text()).equals(campaign);
    }

    /** Whether it was given up, so that the dry run has to read the recipients. */
    boolean isTooVaried() {
        return shapes.size() > MOST_SHAPES;
    }

    void add(Audience.Member member) {
        if (member.exclusion() != null) {
            excluded.merge(member.exclusion(), 1L, Long::sum);
            return;
        }
        var inserted = Inserted.of(member.account());
        first = first == null ? inserted : first;
        notMobile += new PhoneNumber(inserted.number()).canBeMobile() ? 0 : 1;
        names.note(inserted.name());
        numbers.note(inserted.number());
        usernames.note(inserted.username());
        shapes.merge(inserted.shape(), 1L, Long::sum);
    }

    /** Tells the tally of a text all that it would have found among the recipients. */
    void tell(PreviewTally tally) {
        excluded.forEach(tally::exclude);
        if (first == null) {
            return;
        }
        tally.sample(first);
        tally.notMobile(notMobile);
        shapes.forEach(tally::count);
        tally.force(new Inserted(names.text(), numbers.text(), usernames.text()));
    }

    /** The characters of one placeholder's values that GSM-7 does not have, as few as a preview may want to show. */
    private static final class Forcing {

        private final TreeSet<String> characters = new TreeSet<>();

        void note(String value) {
            value.codePoints()
                    .filter(character -> Alphabet.GSM7.units(character) == 0)
                    .forEach(character -> characters.add(Character.toString(character)));
            while (characters.size() > PreviewTally.MOST_CHARACTERS) {
                characters.pollLast();
            }
        }

        String text() {
            return String.join("", characters);
        }
    }
}
