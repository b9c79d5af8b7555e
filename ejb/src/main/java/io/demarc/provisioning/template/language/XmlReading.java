// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Reads a file to the place where it is no XML any more, and tells it as a place in the template. */
final class XmlReading extends DefaultHandler2 {

    /** An element whose end was not read yet, with the place in the file behind its start. */
    private record Opened(String name, int line, int column) {}

    private final MarkedText.Output output;
    private final String template;
    private final Deque<Opened> open = new ArrayDeque<>();
    private Locator locator;
    private LintProblem problem;

    XmlReading(MarkedText.Output output, String template) {
        this.output = output;
        this.template = template;
    }

    /** Known once the reading failed. */
    LintProblem problem() {
        return problem;
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        open.push(new Opened(name, locator.getLineNumber(), locator.getColumnNumber()));
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        open.pop();
    }

    /** Entities could grow without end, or read other files; none is read. */
    @Override
    public void startDTD(String name, String publicId, String systemId) throws SAXException {
        problem = at(origin(locator.getLineNumber(), locator.getColumnNumber()), "lint.doctype");
        throw new SAXException("a document type");
    }

    @Override
    public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId)
            throws SAXException {
        throw new SAXException("another file");
    }

    @Override
    public void fatalError(SAXParseException broken) throws SAXException {
        var place = origin(broken.getLineNumber(), broken.getColumnNumber());
        var inside = open.peek();
        problem = inside == null
                ? at(place, "lint.xml")
                : at(place, "lint.xml.open", inside.name(), line(origin(inside.line(), inside.column())));
        throw broken;
    }

    /** The reader stands behind what it tells of. */
    private int origin(int line, int column) {
        return output.origin(line, column - 1);
    }

    private LintProblem at(int place, String key, Serializable... args) {
        return LintProblem.at(line(place), place - template.lastIndexOf('\n', place - 1), key, args);
    }

    private int line(int place) {
        return 1
                + (int) template.substring(0, place)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
