// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements by their prefixed names; what has no value is left out, since EN 16931 wants no empty elements. */
final class XmlWriter {

    /** That of the JDK: whatever a server has on its class path writes the same bytes. */
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter written = new StringWriter(16_384);
    private final Map<String, String> namespaces;
    private final XMLStreamWriter xml;

    /** @param namespaces by prefix; all are declared at the root */
    XmlWriter(String root, Map<String, String> namespaces) {
        this.namespaces = namespaces;
        try {
            xml = FACTORY.createXMLStreamWriter(written);
            xml.writeStartDocument("UTF-8", "1.0");
            open(root);
            for (var namespace : namespaces.entrySet()) {
                xml.writeNamespace(namespace.getKey(), namespace.getValue());
            }
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    XmlWriter open(String name) {
        try {
            var colon = name.indexOf(':');
            var prefix = name.substring(0, Math.max(0, colon));
            xml.writeStartElement(prefix, name.substring(colon + 1), namespaces.get(prefix));
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    XmlWriter close() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    XmlWriter text(String name, String value) {
        return text(name, value, null, null);
    }

    XmlWriter text(String name, String value, String attribute, String attributeValue) {
        if (value == null || value.isBlank()) {
            return this;
        }
        open(name);
        try {
            if (attribute != null) {
                xml.writeAttribute(attribute, attributeValue);
            }
            xml.writeCharacters(XmlText.clean(value));
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return close();
    }

    XmlWriter number(String name, BigDecimal value) {
        return text(name, value == null ? null : plain(value));
    }

    XmlWriter number(String name, BigDecimal value, String attribute, String attributeValue) {
        return text(name, value == null ? null : plain(value), attribute, attributeValue);
    }

    byte[] written() {
        close();
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Without an exponent; without zeros behind the second decimal, which EN 16931 counts. */
    private static String plain(BigDecimal value) {
        return value.scale() > 2 ? shortened(value).toPlainString() : value.toPlainString();
    }

    private static BigDecimal shortened(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 2 ? stripped.setScale(2) : stripped;
    }
}
