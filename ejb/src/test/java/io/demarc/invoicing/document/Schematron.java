// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.helger.diagnostics.error.IError;
import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.en16931.EN16931Validation;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import com.helger.xml.serialize.read.DOMReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** XSD and the official Schematron of EN 16931, version 1.3.16. */
final class Schematron {

    private static final ValidationExecutorSetRegistry<IValidationSourceXML> RULES =
            new ValidationExecutorSetRegistry<>();

    /** Kept here, since the log manager forgets a level when nobody holds its logger. */
    private static final Logger CHATTER = Logger.getLogger("com.helger");

    static {
        CHATTER.setLevel(Level.WARNING);
        EN16931Validation.initEN16931(RULES);
    }

    private Schematron() {}

    static void acceptsUbl(InvoiceDocument document) {
        var kind = document.kind() == DocumentKind.CREDIT_NOTE
                ? EN16931Validation.VID_UBL_CREDIT_NOTE_1316
                : EN16931Validation.VID_UBL_INVOICE_1316;
        accepts(Ubl.of(document), kind);
    }

    static void acceptsCii(InvoiceDocument document) {
        accepts(Cii.of(document), EN16931Validation.VID_CII_1316);
    }

    private static void accepts(byte[] xml, DVRCoordinate rules) {
        assertThat(complaints(xml, rules))
                .as(() -> new String(xml, StandardCharsets.UTF_8))
                .isEmpty();
    }

    static List<String> complaints(byte[] xml, DVRCoordinate rules) {
        var source = ValidationSourceXML.create("document", DOMReader.readXMLDOM(xml));
        return ValidationExecutionManager.executeValidation(
                        IValidityDeterminator.createDefault(), RULES.getOfID(rules), source)
                .getAllErrors()
                .stream()
                .filter(IError::isError)
                .map(error -> error.getErrorID() + ": " + error.getErrorText(Locale.ENGLISH))
                .toList();
    }
}
