// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import static io.demarc.provisioning.template.language.Term.Kind.FLAG;
import static io.demarc.provisioning.template.language.Term.Kind.LIST;
import static io.demarc.provisioning.template.language.Term.Kind.NUMBER;
import static io.demarc.provisioning.template.language.Term.Kind.TEXT;
import static io.demarc.provisioning.template.language.Term.Reach.ANY;
import static io.demarc.provisioning.template.language.Term.Reach.DEVICE;
import static io.demarc.provisioning.template.language.Term.Reach.SECRET;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that a template can refer to: what is always there, and what it declares itself. */
final class Vocabulary {

    private static final List<String> COUNT =
            IntStream.rangeClosed(1, 99).mapToObj(Integer::toString).toList();

    /** What is known everywhere in the text. */
    static final List<Term> EVERYWHERE = Stream.concat(
                    Stream.of(
                            term("device.mac", TEXT, DEVICE),
                            term("device.macUpper", TEXT, DEVICE),
                            term("device.macColons", TEXT, DEVICE),
                            term("device.name", TEXT, DEVICE),
                            term("device.model", TEXT, ANY),
                            term("device.firmware", TEXT, ANY),
                            term("device.serial", TEXT, DEVICE),
                            term("device.url", TEXT, SECRET),
                            term("device.hostAndPath", TEXT, SECRET),
                            term("server.url", TEXT, ANY),
                            term("server.hostAndPath", TEXT, ANY),
                            term("server.https", FLAG, ANY),
                            term("wipe", FLAG, DEVICE),
                            term("lines", LIST, SECRET),
                            term("freeLines", LIST, DEVICE),
                            term("keys", LIST, DEVICE),
                            term("busyLamps", LIST, DEVICE),
                            term("registerSeconds", NUMBER, ANY),
                            term("pollSeconds", NUMBER, ANY),
                            term("utcOffset", TEXT, ANY),
                            term("utcOffsetLong", TEXT, ANY),
                            term("utcOffsetSeconds", NUMBER, ANY),
                            term("posixTimeZone", TEXT, ANY),
                            term("countryTimeZone", TEXT, ANY)),
                    StandardSettings.ALL.stream().map(Term::of))
            .toList();

    /** What is known only in the section of a list. */
    static final Map<String, List<Term>> IN_LIST = Map.of(
            "lines",
                    List.of(
                            counted("number"),
                            term("index", NUMBER, DEVICE),
                            term("first", FLAG, DEVICE),
                            term("last", FLAG, DEVICE),
                            term("username", TEXT, DEVICE),
                            term("auth", TEXT, DEVICE),
                            term("password", TEXT, SECRET),
                            term("displayName", TEXT, DEVICE),
                            term("telephone", TEXT, DEVICE)),
            "freeLines", List.of(counted("number"), term("index", NUMBER, DEVICE)),
            "keys",
                    List.of(
                            counted("number"),
                            counted("position"),
                            term("positionIndex", NUMBER, DEVICE),
                            term("blf", FLAG, DEVICE),
                            term("speed", FLAG, DEVICE),
                            term("value", TEXT, DEVICE),
                            term("label", TEXT, DEVICE)),
            "busyLamps", List.of(counted("number"), term("value", TEXT, DEVICE), term("label", TEXT, DEVICE)));

    private final Map<String, Term> everywhere = new LinkedHashMap<>();

    Vocabulary(Collection<Variable> declared) {
        EVERYWHERE.forEach(term -> everywhere.put(term.name(), term));
        declared.forEach(variable -> everywhere.put(variable.name(), Term.of(variable)));
    }

    /** Whether a template cannot declare a variable of this name, because it means something else already. */
    static boolean isTaken(String name) {
        return Stream.concat(EVERYWHERE.stream(), IN_LIST.values().stream().flatMap(List::stream))
                .anyMatch(term -> term.name().equals(name));
    }

    /** @param lists the lists whose sections are open, the innermost first */
    Optional<Term> find(String name, Collection<String> lists) {
        return lists.stream()
                .flatMap(list -> IN_LIST.get(list).stream())
                .filter(term -> term.name().equals(name))
                .findFirst()
                .or(() -> Optional.ofNullable(everywhere.get(name)));
    }

    private static Term term(String name, Term.Kind kind, Term.Reach reach) {
        return new Term(name, kind, reach, List.of());
    }

    private static Term counted(String name) {
        return new Term(name, NUMBER, DEVICE, COUNT);
    }
}
