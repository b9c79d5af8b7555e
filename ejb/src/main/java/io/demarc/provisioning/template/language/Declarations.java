// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import io.demarc.kernel.BusinessException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the variables that a template declares, each in a comment of its own:
 * {@code {{! variable: name | type | value when nobody sets it | label }}}, and for a choice the type
 * {@code choice one, two}.
 */
final class Declarations {

    static final int MOST = 100;

    private static final String MARK = "variable:";

    private final Map<String, Variable> found = new LinkedHashMap<>();
    private final List<LintProblem> problems;

    private Declarations(List<LintProblem> problems) {
        this.problems = problems;
    }

    static List<Variable> read(List<Tag> tags, List<LintProblem> problems) {
        var declarations = new Declarations(problems);
        tags.stream()
                .filter(tag -> tag.kind() == Tag.Kind.COMMENT && tag.name().startsWith(MARK))
                .forEach(declarations::read);
        return List.copyOf(declarations.found.values());
    }

    private void read(Tag tag) {
        var parts = Arrays.stream(tag.name().substring(MARK.length()).split("\\|", -1))
                .map(String::strip)
                .toList();
        if (parts.size() != 4 || !parts.get(0).matches("[A-Za-z][A-Za-z0-9]{0,39}")) {
            problems.add(LintProblem.at(tag, "lint.declaration"));
            return;
        }
        var name = parts.get(0);
        if (Vocabulary.isTaken(name) || found.containsKey(name)) {
            problems.add(LintProblem.at(tag, "lint.nameTaken", name));
        } else if (found.size() == MOST) {
            problems.add(LintProblem.at(tag, "lint.tooManyVariables", MOST));
        } else {
            variable(tag, name, parts).ifPresent(variable -> found.put(name, variable));
        }
    }

    private Optional<Variable> variable(Tag tag, String name, List<String> parts) {
        var words = parts.get(1).split("[\\s,]+");
        var type = type(words[0]);
        var choices = List.of(words).subList(1, words.length);
        if (type.isEmpty() || (type.get() == VariableType.CHOICE) == choices.isEmpty()) {
            problems.add(LintProblem.at(tag, "lint.type", parts.get(1)));
            return Optional.empty();
        }
        var fallback = parts.get(2);
        var variable = new Variable(name, type.get(), choices, fallback, parts.get(3));
        if (!choices.stream().allMatch(choice -> choice.matches("[A-Za-z0-9_-]{1,40}"))) {
            problems.add(LintProblem.at(tag, "lint.choices", name));
        } else if (variable.isSecret() && !fallback.isEmpty()) {
            problems.add(LintProblem.at(tag, "lint.secretInText", name));
        } else if (!fits(variable)) {
            problems.add(LintProblem.at(tag, "lint.fallback", name, fallback));
        }
        return Optional.of(variable);
    }

    private static boolean fits(Variable variable) {
        try {
            return variable.typed(variable.fallback()) != null || variable.type() != VariableType.BOOLEAN;
        } catch (BusinessException misfit) {
            return false;
        }
    }

    private static Optional<VariableType> type(String word) {
        return Arrays.stream(VariableType.values())
                .filter(type -> type.isDeclarable()
                        && type.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
