// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import java.util.List;

/**
 * Something that the text of a template can refer to.
 *
 * @param reach whether a file for all phones of a model can know it
 * @param choices for which {@code name is choice} can be asked
 */
record Term(String name, Kind kind, Reach reach, List<String> choices) {

    enum Kind {
        TEXT,
        NUMBER,
        /** Yes or no: it can only open a section. */
        FLAG,
        /** Its section is repeated for each of them. */
        LIST
    }

    enum Reach {
        /** The same for all phones. */
        ANY,
        /** Known only once it is known which device asks. */
        DEVICE,
        /** No file may hold it that is served to whoever asks. */
        SECRET
    }

    static Term of(Variable variable) {
        var kind = switch (variable.type()) {
            case NUMBER -> Kind.NUMBER;
            case BOOLEAN -> Kind.FLAG;
            case TEXT, CHOICE, HOST, SECRET, TIME_ZONE, KEYS -> Kind.TEXT;
        };
        return new Term(variable.name(), kind, variable.isSecret() ? Reach.SECRET : Reach.ANY, variable.choices());
    }
}
