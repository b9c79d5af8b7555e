// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.access.Caller;
import io.demarc.database.Databases;
import io.demarc.database.Domain;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** DV-12: what is known of a phone is the newest, in whatever order several servers tell what they saw. */
class PhoneJournalTest {

    private static final Caller DESK = Caller.system("test");
    private static final long PHONE = 7;
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void whatIsToldLateDoesNotHideWhatCameAfterIt(Databases database) {
        try (var domain = database.domain()) {
            note(domain, served(NOON.plusSeconds(60), "10.0.0.2", "new"));
            note(domain, served(NOON, "10.0.0.1", "old"));

            var contact = contact(domain);
            assertThat(contact.firstAt()).isEqualTo(NOON);
            assertThat(contact.lastAt()).isEqualTo(NOON.plusSeconds(60));
            assertThat(contact.address()).isEqualTo("10.0.0.2");
            assertThat(contact.servedAt()).isEqualTo(NOON.plusSeconds(60));
            assertThat(contact.hash()).isEqualTo("new");
            assertThat(contact.templateVersion()).isEqualTo("version of new");
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void aPhoneThatOnlyCameKeepsWhatItGot(Databases database) {
        try (var domain = database.domain()) {
            note(domain, served(NOON, "10.0.0.1", "first"));
            note(domain, seen(NOON.plusSeconds(60), "10.0.0.2", null));

            var contact = contact(domain);
            assertThat(contact.address()).isEqualTo("10.0.0.2");
            assertThat(contact.agent()).isNull();
            assertThat(contact.servedAt()).isEqualTo(NOON);
            assertThat(contact.hash()).isEqualTo("first");
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void theTextIsThatOfWhatItGotLast(Databases database) {
        try (var domain = database.domain()) {
            note(domain, served(NOON, "10.0.0.1", "first"));
            show(domain, "first", "first text");
            note(domain, served(NOON.plusSeconds(1), "10.0.0.1", "first"));
            assertThat(contact(domain).shown()).isEqualTo("first text");

            note(domain, served(NOON.plusSeconds(2), "10.0.0.1", "second"));
            show(domain, "first", "first text");
            assertThat(contact(domain).shown()).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void newAndKnownPhonesAreNotedTogether(Databases database) {
        try (var domain = database.domain()) {
            note(domain, seen(NOON, "10.0.0.1", "Phone 1"));
            note(
                    domain,
                    new Sighting(9, NOON, NOON, "10.0.0.9", null, NOON, "v", "h"),
                    served(NOON.plusSeconds(1), "10.0.0.1", "first"));

            assertThat(contact(domain).hash()).isEqualTo("first");
            assertThat(contact(domain, 9).hash()).isEqualTo("h");
            assertThat(contact(domain, 9).wasEverServed()).isTrue();
        }
    }

    private static Sighting seen(Instant at, String address, String agent) {
        return new Sighting(PHONE, at, at, address, agent, null, null, null);
    }

    private static Sighting served(Instant at, String address, String hash) {
        return new Sighting(PHONE, at, at, address, "Phone 1", at, "version of " + hash, hash);
    }

    private static void note(Domain domain, Sighting... sightings) {
        domain.as(DESK, () -> {
            domain.bean(PhoneJournal.class).note(List.of(sightings));
            return null;
        });
    }

    private static void show(Domain domain, String hash, String text) {
        domain.as(DESK, () -> {
            domain.bean(PhoneJournal.class).show(List.of(new ServedTexts.Shown(PHONE, hash, text)));
            return null;
        });
    }

    private static PhoneContact contact(Domain domain) {
        return contact(domain, PHONE);
    }

    private static PhoneContact contact(Domain domain, long device) {
        return domain.as(
                DESK, () -> domain.bean(ContactRepository.class).find(device).orElseThrow());
    }
}
