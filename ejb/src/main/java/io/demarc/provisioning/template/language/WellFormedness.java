// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import io.demarc.kernel.BusinessException;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Whether the files that a template makes are XML that a phone can read: it makes them for example phones and reads
 * them. What the examples do not show, such as a value that only one device has, escaping makes safe.
 */
final class WellFormedness {

    private final TemplateText template;
    private final MarkedText marks;
    private final TemplateText marked;

    private WellFormedness(TemplateText template, List<Tag> tags) {
        this.template = template;
        this.marks = new MarkedText(template.text(), tags);
        this.marked = new TemplateText(marks.marked(), template.format(), template.sharing(), template.variables());
    }

    /** The first thing that is wrong with an XML template whose tags are good. */
    static Optional<LintProblem> problem(TemplateText template, List<Tag> tags) {
        return new WellFormedness(template, tags).problem();
    }

    private Optional<LintProblem> problem() {
        for (var example : ExamplePhone.ALL) {
            var found = problem(example);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<LintProblem> problem(ExamplePhone example) {
        try {
            return reading(marks.output(CompiledTemplate.of(marked).render(example.model(template))));
        } catch (BusinessException tooLarge) {
            return Optional.of(LintProblem.at(1, 1, "lint.exampleTooLarge"));
        }
    }

    private Optional<LintProblem> reading(MarkedText.Output output) {
        var reader = new XmlReading(output, template.text());
        try {
            var parser = parser();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", reader);
            parser.parse(new InputSource(new StringReader(output.file())), reader);
            return Optional.empty();
        } catch (SAXException refused) {
            return Optional.of(reader.problem());
        } catch (IOException | ParserConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Reads nothing but the text itself, whatever stands in it. */
    private static SAXParser parser() throws ParserConfigurationException, SAXException {
        var factory = SAXParserFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newSAXParser();
    }
}
