// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * For which models or firmwares a template is: letters as they are, {@code *} for any others; without regard to case.
 *
 * @param text at most 50 characters; {@code *} for all
 */
record ModelPattern(String text) {

    private static final int LONGEST = 50;
    private static final int EXACT = 1_000;

    /** @param typed blank for all */
    static ModelPattern typed(String field, String typed) {
        var text = Text.optional(field, typed, LONGEST);
        if (text != null && text.matches(".*\\*.*\\*.*\\*.*")) {
            throw new BusinessException(Problem.at(field, "template.pattern"));
        }
        return new ModelPattern(text == null ? "*" : text);
    }

    boolean matches(String model) {
        var known = model == null ? "" : model.strip().toLowerCase(Locale.ROOT);
        var expression = Pattern.quote(text.toLowerCase(Locale.ROOT)).replace("*", "\\E.*\\Q");
        return known.matches(expression);
    }

    /** How narrow it is: the more letters the narrower, and one without an asterisk is the narrowest. */
    int narrowness() {
        return (text.contains("*") ? 0 : EXACT) + text.replace("*", "").length();
    }
}
