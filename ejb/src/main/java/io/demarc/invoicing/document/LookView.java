// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.io.Serializable;
import java.time.Instant;

/**
 * How a provider's documents look now.
 *
 * @param number of the version; 0 when the provider has chosen nothing
 * @param logo whether there is one
 * @param writtenBy null when the provider has chosen nothing
 * @param writtenAt null when the provider has chosen nothing
 */
public record LookView(int number, LookForm form, boolean logo, String writtenBy, Instant writtenAt)
        implements Serializable {

    static LookView none() {
        return new LookView(0, new LookForm(Look.PLAIN.accent().text(), null, null), false, null, null);
    }
}
