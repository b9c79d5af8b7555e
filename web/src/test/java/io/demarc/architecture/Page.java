// SPDX-License-Identifier: Apache-2.0
package io.demarc.architecture;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A Faces page, template or component as it stands in the sources. */
record Page(Path file, String source) {

    private static final Path WEB_APPLICATION = Path.of("src/main/webapp");

    /** What people read on a page, on a control or in a table's head. */
    private static final Set<String> SPOKEN_ATTRIBUTES = Set.of(
            "alt",
            "aria-description",
            "aria-label",
            "confirm",
            "description",
            "emptyMessage",
            "filterPlaceholder",
            "footerText",
            "header",
            "headerText",
            "hint",
            "invalidFileMessage",
            "invalidSizeMessage",
            "itemLabel",
            "label",
            "legend",
            "loadingMessage",
            "message",
            "offLabel",
            "onLabel",
            "placeholder",
            "requiredMessage",
            "summary",
            "text",
            "title",
            "validatorMessage",
            "converterMessage");

    private static final Set<String> TAGS_THAT_SPEAK_THEIR_VALUE =
            Set.of("button", "commandButton", "commandLink", "link", "outputLabel", "outputText", "outputFormat");

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{(?:'[^']*'|\"[^\"]*\"|[^}'\"])*}");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,} +\\p{L}{2,}");

    /** The same in every language: the product's name, and what is printed on keys. */
    private static final String NAME_OF_THE_PRODUCT = "Demarc";

    private static final String KEYS = "kbd";
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    static List<Page> all() {
        try (var files = Files.walk(WEB_APPLICATION)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .map(Page::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The texts that do not come from a bundle. */
    List<String> literalTexts() {
        var found = new ArrayList<String>();
        collect(root(), found);
        return found;
    }

    /** The whole keys that the page takes from the bundle. */
    Set<String> keys() {
        return matches("\\bmsg\\['([^']+)'\\]|\\blabels\\.get\\('([^']+)'\\s*[,)]");
    }

    /** The beginnings of keys that the page completes with a value. */
    Set<String> keyPrefixes() {
        return matches("\\bmsg\\['([^']+)'\\s*(?:\\+=|\\.concat)|\\blabels\\.get\\('([^']+)'\\s*(?:\\+=|\\.concat)");
    }

    private Set<String> matches(String pattern) {
        return Pattern.compile(pattern)
                .matcher(source)
                .results()
                .map(Page::firstGroup)
                .collect(toCollection(TreeSet::new));
    }

    private void collect(Node node, List<String> found) {
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            addIfLiteral(node.getNodeValue(), found);
        }
        if (node instanceof Element element) {
            if (element.getTagName().equals(KEYS)) {
                return;
            }
            collectAttributes(element, found);
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, found);
        }
    }

    /** The interface of a composite component only declares names. */
    private void collectAttributes(Element element, List<String> found) {
        if (element.getTagName().startsWith("cc:") || element.getTagName().startsWith("composite:")) {
            return;
        }
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            if (isSpoken(element, attribute.getNodeName())) {
                addIfLiteral(attribute.getNodeValue(), found);
            }
        }
    }

    private static boolean isSpoken(Element element, String attribute) {
        return SPOKEN_ATTRIBUTES.contains(attribute)
                || attribute.equals("value") && TAGS_THAT_SPEAK_THEIR_VALUE.contains(localName(element));
    }

    private static String localName(Element element) {
        return element.getTagName().substring(element.getTagName().indexOf(':') + 1);
    }

    private static void addIfLiteral(String text, List<String> found) {
        var outside = EXPRESSION.matcher(text).replaceAll("").strip();
        if (LETTER.matcher(outside.replace(NAME_OF_THE_PRODUCT, "")).find()) {
            found.add(outside);
        }
        EXPRESSION
                .matcher(text)
                .results()
                .flatMap(expression -> LITERAL.matcher(expression.group()).results())
                .map(literal -> literal.group(1))
                .filter(literal -> WORDS.matcher(literal).find())
                .forEach(found::add);
    }

    /** The names of entities stay as they are: they are characters, and the parser need not know the HTML ones. */
    private Element root() {
        try {
            var reader = DocumentBuilderFactory.newInstance();
            reader.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            var wellFormed = source.replaceAll("&(?!amp;|lt;|gt;|quot;|apos;|#)\\w+;", " ");
            return reader.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(wellFormed)))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException malformed) {
            throw new IllegalStateException(file + " is not well-formed: " + malformed.getMessage(), malformed);
        }
    }

    private static Page read(Path file) {
        try {
            return new Page(WEB_APPLICATION.relativize(file), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String firstGroup(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }
}
