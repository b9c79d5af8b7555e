// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.ui;

import io.demarc.kernel.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The console's texts in the operator's language. */
@Named
@RequestScoped
public class Labels {

    @Inject
    Preferences preferences;

    public String get(String key) {
        return bundle().getString(key);
    }

    /** The text with its placeholders filled, numbers written as the operator's language writes them. */
    public String get(String key, Object... args) {
        return new MessageFormat(bundle().getString(key), preferences.getLocale()).format(args);
    }

    /** The word for a constant, under {@code <SimpleName>.<CONSTANT>}. */
    public String of(Enum<?> constant) {
        return constant == null ? "" : get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** A problem that stands in a page, not beside an input. */
    public String problem(Problem problem) {
        return problem.text(preferences.getLocale());
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                "io.demarc.web.Messages",
                preferences.getLocale(),
                Labels.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
