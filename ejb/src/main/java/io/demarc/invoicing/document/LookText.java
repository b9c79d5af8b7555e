// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.io.Serializable;

/**
 * What a provider says on its documents in one language; plain text in which {@code {number}}, {@code {date}},
 * {@code {due}}, {@code {total}}, {@code {customer}}, {@code {provider}} and {@code {period}} are filled in. Each but
 * {@code language} may be null.
 *
 * @param language en, it, es, fr or de
 * @param intro before the lines
 * @param terms beside the account to pay into
 * @param footer at the foot of each page
 * @param mailSubject of the letter that brings the document
 * @param mailText of that letter
 */
public record LookText(String language, String intro, String terms, String footer, String mailSubject, String mailText)
        implements Serializable {

    static LookText none(String language) {
        return new LookText(language, null, null, null, null, null);
    }
}
