// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** IN-4: whatever stands in a document, its files are valid. */
class DocumentProperties {

    @Property(tries = 150)
    void ublAndCiiPassTheOfficialRules(@ForAll long seed) {
        var document = new RandomDocuments(seed).next();

        Schematron.acceptsUbl(document);
        Schematron.acceptsCii(document);
    }

    @Property(tries = 40)
    void facturXIsForArchives(@ForAll long seed) {
        var document = new RandomDocuments(seed).next();

        VeraPdf.accepts(new Documents().facturX(document, seed % 2 == 0 ? Samples.look() : Look.PLAIN));
    }
}
