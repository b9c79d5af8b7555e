// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import io.demarc.tenancy.Northwind;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** What the tests of cards do as an operator would. */
final class Tariff {

    final Northwind northwind = new Northwind();
    final RateCards cards = northwind.domain.bean(RateCards.class);
    final CardVersions versions = northwind.domain.bean(CardVersions.class);
    final RateFiles files = northwind.domain.bean(RateFiles.class);
    final CardAssignments assignments = northwind.domain.bean(CardAssignments.class);

    long card(String name, CardPurpose purpose) {
        return northwind.does(() -> cards.create(null, RateCardForm.usual(name, purpose)));
    }

    long draft(long card) {
        return northwind.does(() -> versions.draft(card, null, null));
    }

    RateImport fill(long version, String... lines) {
        var text =
                "prefix,destination,price,connectionFee,firstIncrement,nextIncrement,freeSeconds,validFrom,validUntil\n"
                        + String.join("\n", lines);
        return fillText(version, text);
    }

    RateImport fillText(long version, String text) {
        return northwind.does(
                () -> files.fill(version, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    void publish(long version, Instant from) {
        northwind.does(() -> {
            versions.publish(version, from);
            return null;
        });
    }

    /** A card with one published version. */
    long published(String name, CardPurpose purpose, Instant from, String... lines) {
        var card = card(name, purpose);
        var draft = draft(card);
        fill(draft, lines);
        publish(draft, from);
        return card;
    }

    void assignToEverybody(long card) {
        northwind.does(() -> {
            assignments.assignToEverybody(card);
            return null;
        });
    }
}
