// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The looks as they are drawn; logos are decoded once. */
@ApplicationScoped
class LookBook {

    private static final int MOST_LOGOS = 200;

    @Inject
    LookRepository looks;

    /** By fingerprint, the least used first. */
    private final Map<String, Logo> decoded = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Logo> eldest) {
            return size() > MOST_LOGOS;
        }
    });

    Look now(long providerId) {
        return looks.current(providerId).map(this::look).orElse(Look.PLAIN);
    }

    /** What the provider's documents looked like then. */
    Look at(long providerId, Instant then) {
        return looks.at(providerId, then).map(this::look).orElse(Look.PLAIN);
    }

    Look look(InvoiceLook version) {
        return look(
                version.number(),
                version.form(),
                Optional.ofNullable(version.logo()).map(this::logo).orElse(null));
    }

    /** A look that was checked, which nobody need have saved. */
    Look look(int number, LookForm form, Logo logo) {
        var columns = EnumSet.noneOf(Column.class);
        columns.addAll(form.columns());
        return new Look(number, logo, Rgb.of(form.accent()), columns, form.texts());
    }

    private Logo logo(InvoiceLogo stored) {
        return decoded.computeIfAbsent(stored.sha256(), fingerprint -> stored.logo());
    }
}
