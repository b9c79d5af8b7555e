// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.delay;

import io.demarc.account.Groups;
import io.demarc.account.Profiles;
import io.demarc.delay.ChangeKind;
import io.demarc.delay.DelayedChangeRow;
import io.demarc.delay.FieldDifference;
import io.demarc.delay.Quotation;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Format;
import io.demarc.web.ui.Labels;
import io.demarc.web.ui.Preferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.Collectors;

/** Says what a delayed change does in the words of the form that it was typed in. */
@Named
@RequestScoped
public class DelayWords {

    @Inject
    Labels labels;

    @Inject
    Format format;

    @Inject
    Preferences preferences;

    @Inject
    Groups groups;

    @Inject
    Profiles profiles;

    /** The label that the field has in its form; the name of the component when it has none. */
    public String field(ChangeKind kind, String path) {
        var name = path.substring(path.lastIndexOf('.') + 1);
        var prefix = kind.name().toLowerCase(Locale.ROOT) + ".";
        return List.of(prefix + name, prefix + name.replaceAll("Id$", ""), "delay.field." + name).stream()
                .map(this::known)
                .filter(label -> label != null)
                .findFirst()
                .orElse(name);
    }

    public String before(FieldDifference difference) {
        return difference.secret() ? labels.get("delay.secret") : value(difference.field(), difference.before());
    }

    public String after(FieldDifference difference) {
        return difference.secret() ? labels.get("delay.secret") : value(difference.field(), difference.after());
    }

    /** One line: what it was, and what it becomes. */
    public String line(DelayedChangeRow change, FieldDifference difference) {
        var field = field(change.kind(), difference.field());
        return change.setup()
                ? labels.get("delay.line.setup", field, after(difference))
                : labels.get("delay.line", field, before(difference), after(difference));
    }

    private String value(String field, Object value) {
        if (value == null) {
            return Quotation.NOTHING;
        } else if (value instanceof Enum<?> word) {
            return labels.of(word);
        } else if (value instanceof Boolean truth) {
            return labels.get(truth ? "form.yes" : "form.no");
        } else if (value instanceof Long id && field.endsWith("Id")) {
            return name(field, id);
        } else if (value instanceof Number number) {
            return format.number(number);
        } else if (value instanceof Collection<?> items) {
            return items.isEmpty()
                    ? Quotation.NOTHING
                    : items.stream().map(String::valueOf).collect(Collectors.joining(", "));
        } else if (field.endsWith("language")) {
            return Locale.forLanguageTag(value.toString()).getDisplayLanguage(preferences.getLocale());
        }
        return value.toString();
    }

    /** A record that is referred to may be gone since. */
    private String name(String field, long id) {
        try {
            return field.endsWith("groupId")
                    ? groups.get(id).name()
                    : field.endsWith("profileId") ? profiles.get(id).name() : String.valueOf(id);
        } catch (BusinessException gone) {
            return String.valueOf(id);
        }
    }

    /** Why it was not made, with the fields by their labels. */
    public List<String> problems(DelayedChangeRow change) {
        return change.problems().stream()
                .map(problem -> problem(change.kind(), problem))
                .toList();
    }

    private String problem(ChangeKind kind, Problem problem) {
        var text = worded(kind, problem).text(preferences.getLocale());
        return problem.field().isEmpty() ? text : field(kind, problem.field()) + ": " + text;
    }

    /** The values of a conflict as the form has them. */
    private Problem worded(ChangeKind kind, Problem problem) {
        if (!problem.key().equals(Quotation.OVERTAKEN)) {
            return problem;
        }
        var values = problem.args().stream()
                .map(quoted -> value(problem.field(), Quotation.read(kind, problem.field(), (String) quoted)))
                .toArray(Serializable[]::new);
        return Problem.at(problem.field(), problem.key(), values);
    }

    /** Where the record is shown; null as long as it is not set up. */
    public String page(DelayedChangeRow change) {
        var page = switch (change.kind()) {
            case ORGANIZATION -> ConsolePage.ORGANIZATION;
            case CONTACT -> ConsolePage.CONTACT;
            case ACCOUNT -> ConsolePage.ACCOUNT;
        };
        return change.targetId() == null ? null : page.path() + "?id=" + change.targetId();
    }

    private String known(String key) {
        try {
            return labels.get(key);
        } catch (MissingResourceException none) {
            return null;
        }
    }
}
