// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import io.demarc.kernel.BusinessException;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a template, checked: whatever is of this type can be rendered.
 *
 * @param text with line ends as \n
 * @param variables those that it declares
 */
public record TemplateText(String text, FileFormat format, Sharing sharing, List<Variable> variables) {

    public static final int LONGEST = 100_000;

    /** @throws BusinessException with every problem of the text, each with its line and column */
    public static TemplateText of(String typed, FileFormat format, Sharing sharing) {
        var text = normal(typed);
        var problems = new ArrayList<LintProblem>();
        var variables = check(text, format, sharing, problems);
        refuse(problems);
        return new TemplateText(text, format, sharing, variables);
    }

    /**
     * The same for a text that somebody writes: what comes out of it must be readable for a phone as well.
     *
     * @throws BusinessException with every problem of the text, each with its line and column
     */
    public static TemplateText written(String typed, FileFormat format, Sharing sharing) {
        refuse(lint(typed, format, sharing));
        return of(typed, format, sharing);
    }

    /** What is wrong with a text, in the order of the text; nothing when it can be saved. */
    public static List<LintProblem> lint(String typed, FileFormat format, Sharing sharing) {
        var text = normal(typed);
        var problems = new ArrayList<LintProblem>();
        var variables = check(text, format, sharing, problems);
        if (problems.isEmpty() && format == FileFormat.XML) {
            var tags = TagScanner.scan(text, problems);
            WellFormedness.problem(new TemplateText(text, format, sharing, variables), tags)
                    .ifPresent(problems::add);
        }
        return inOrder(problems);
    }

    private static void refuse(List<LintProblem> problems) {
        if (!problems.isEmpty()) {
            throw new BusinessException(
                    inOrder(problems).stream().map(LintProblem::problem).toList());
        }
    }

    private static List<Variable> check(String text, FileFormat format, Sharing sharing, List<LintProblem> problems) {
        if (text.isBlank()) {
            problems.add(LintProblem.at(1, 1, "lint.empty"));
            return List.of();
        }
        if (text.length() > LONGEST) {
            problems.add(LintProblem.at(1, 1, "lint.tooLong", LONGEST));
            return List.of();
        }
        characters(text, problems);
        var tags = TagScanner.scan(text, problems);
        var variables = Declarations.read(tags, problems);
        if (problems.isEmpty()
                || problems.stream().noneMatch(problem -> problem.key().equals("lint.tooManyTags"))) {
            new Lint(text, format, sharing, variables, problems).check(tags);
        }
        return variables;
    }

    /** Names the first unreadable sign only: a file of another kind would have thousands. */
    private static void characters(String text, List<LintProblem> problems) {
        var line = 1;
        var lineStart = 0;
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (Letters.breaksText(text.codePointAt(at))) {
                var code = "U+%04X".formatted(text.codePointAt(at));
                problems.add(LintProblem.at(line, at - lineStart + 1, "lint.character", code));
                return;
            }
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
        }
    }

    private static String normal(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static List<LintProblem> inOrder(List<LintProblem> problems) {
        return problems.stream().sorted(LintProblem.IN_ORDER).limit(100).toList();
    }
}
