// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import static io.demarc.provisioning.template.language.Term.Kind.FLAG;
import static io.demarc.provisioning.template.language.Term.Kind.LIST;
import static io.demarc.provisioning.template.language.Term.Kind.NUMBER;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Walks through the tags of a template and tells what is wrong with them. */
final class Lint {

    static final int DEEPEST = 6;

    private final FileFormat format;
    private final Sharing sharing;
    private final Vocabulary vocabulary;
    private final Surroundings surroundings;
    private final List<LintProblem> problems;
    private final Deque<Tag> open = new ArrayDeque<>();
    private final Deque<String> lists = new ArrayDeque<>();

    Lint(String text, FileFormat format, Sharing sharing, List<Variable> declared, List<LintProblem> problems) {
        this.format = format;
        this.sharing = sharing;
        this.vocabulary = new Vocabulary(declared);
        this.surroundings = new Surroundings(format, text);
        this.problems = problems;
    }

    void check(List<Tag> tags) {
        for (var tag : tags) {
            surroundings.moveTo(tag);
            switch (tag.kind()) {
                case VALUE -> value(tag);
                case SECTION, INVERTED -> section(tag);
                case END -> end(tag);
                case COMMENT -> {
                    // It leaves nothing in the file.
                }
            }
        }
        open.forEach(tag -> problems.add(LintProblem.at(tag, "lint.unclosedSection", tag.name())));
    }

    private void value(Tag tag) {
        var term = known(tag);
        if (term == null) {
            return;
        }
        if (term.kind() == LIST || term.kind() == FLAG || tag.name().contains(" is ")) {
            problems.add(LintProblem.at(tag, "lint.noValue", tag.name()));
        } else if (surroundings.isApart() || (term.kind() != NUMBER && !surroundings.isSafeFor(tag))) {
            problems.add(LintProblem.at(tag, unsafePlace(), tag.name()));
        }
    }

    private void section(Tag tag) {
        var term = known(tag);
        if (open.size() == DEEPEST) {
            problems.add(LintProblem.at(tag, "lint.tooDeep", DEEPEST));
        }
        open.push(tag);
        if (term != null && opensList(term, tag)) {
            if (!lists.isEmpty()) {
                problems.add(LintProblem.at(tag, "lint.listInList", tag.name(), lists.peek()));
            }
            lists.push(tag.name());
        }
    }

    private static boolean opensList(Term term, Tag tag) {
        return term.kind() == LIST && tag.kind() == Tag.Kind.SECTION;
    }

    private void end(Tag tag) {
        var opened = open.peek();
        if (opened == null || !opened.name().equals(tag.name())) {
            problems.add(
                    opened == null
                            ? LintProblem.at(tag, "lint.strayEnd", tag.name())
                            : LintProblem.at(tag, "lint.otherEnd", tag.name(), opened.name(), opened.line()));
            return;
        }
        open.pop();
        if (opened.kind() == Tag.Kind.SECTION && tag.name().equals(lists.peek())) {
            lists.pop();
        }
    }

    private Term known(Tag tag) {
        var words = tag.name().split(" is ", 2);
        var term = vocabulary.find(words[0], lists).orElse(null);
        if (term == null) {
            problems.add(LintProblem.at(tag, "lint.unknown", words[0]));
        } else if (words.length == 2 && !term.choices().contains(words[1])) {
            problems.add(LintProblem.at(tag, "lint.noChoice", words[0], words[1]));
        } else if (sharing == Sharing.WHOLE_MODEL && term.reach() != Term.Reach.ANY) {
            problems.add(LintProblem.at(tag, notForModel(term), words[0]));
        } else {
            return term;
        }
        return null;
    }

    private String unsafePlace() {
        return format == FileFormat.XML ? "lint.unsafePlace.XML" : "lint.unsafePlace.KEY_VALUE";
    }

    private static String notForModel(Term term) {
        return term.reach() == Term.Reach.SECRET ? "lint.model.SECRET" : "lint.model.DEVICE";
    }
}
