// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.io.Serializable;

/**
 * What a provider says on its documents in one language; plain text in which {@link Placeholders} are filled in. Each
 * may be null.
 *
 * @param intro before the lines
 * @param terms beside the account to pay into
 * @param footer at the foot of each page
 * @param mailSubject of the letter that brings the document
 * @param mailText of that letter
 */
public record LookTexts(String intro, String terms, String footer, String mailSubject, String mailText)
        implements Serializable {

    static final LookTexts NONE = new LookTexts(null, null, null, null, null);
}
