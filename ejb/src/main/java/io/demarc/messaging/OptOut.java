// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody wants no bulk messages of a provider any more (SM-5). */
@Entity
@Table(name = "opt_out")
class OptOut {

    @EmbeddedId
    private Key key;

    private Instant since;
    private String keyword;

    protected OptOut() {}

    OptOut(long providerId, String number, String keyword, Instant now) {
        this.key = new Key(providerId, number);
        this.keyword = keyword;
        this.since = now;
    }

    /** Whose messages, to whom. */
    @Embeddable
    static class Key {

        @Column(name = "provider_id")
        private Long providerId;

        private String number;

        protected Key() {}

        Key(long providerId, String number) {
            this.providerId = providerId;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.providerId.equals(providerId) && key.number.equals(number);
        }

        @Override
        public int hashCode() {
            return number.hashCode();
        }
    }
}
