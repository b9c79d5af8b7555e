// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/templates.md names what a template can refer to: all of it, and nothing else. */
class TemplateDocumentationTest {

    private static final Pattern ROW = Pattern.compile("^\\| `([A-Za-z.]+)` \\|", Pattern.MULTILINE);

    @Test
    void theDocumentationNamesEveryTerm() throws IOException {
        var text = Files.readString(Path.of("..", "docs", "templates.md"));
        var names = text.substring(text.indexOf("### Names that are always there"), text.indexOf("In `freeLines`"));
        var documented = ROW.matcher(names).results().map(row -> row.group(1)).toList();

        assertThat(documented)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Vocabulary.EVERYWHERE.stream(), Vocabulary.IN_LIST.get("lines").stream())
                                .map(Term::name)
                                .toList());
        for (var list : List.of("freeLines", "keys", "busyLamps")) {
            var sentence = text.substring(text.indexOf("n `" + list + "`:"));
            assertThat(Vocabulary.IN_LIST.get(list))
                    .allMatch(term -> sentence.contains("`" + term.name() + "`"), "documented in " + list);
        }
    }
}
