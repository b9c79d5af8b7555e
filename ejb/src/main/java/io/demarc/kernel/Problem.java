// SPDX-License-Identifier: Apache-2.0
package io.demarc.kernel;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One thing that is wrong with what somebody asked for: where, what, and what to do.
 *
 * @param field the name of the input it is about, or "" when it is about the whole
 * @param key the key of its text in the bundle {@code io.demarc.kernel.Problems}
 * @param args what the text's placeholders stand for; never a secret. A constant is written as the word that the bundle
 *     has for {@code <SimpleName>.<CONSTANT>}
 */
public record Problem(String field, String key, List<Serializable> args) implements Serializable {

    private static final ResourceBundle.Control UNTRANSLATED_IS_ENGLISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public static Problem of(String key, Serializable... args) {
        return new Problem("", key, Arrays.asList(args));
    }

    public static Problem at(String field, String key, Serializable... args) {
        return new Problem(field, key, Arrays.asList(args));
    }

    public String text(Locale locale) {
        var bundle = ResourceBundle.getBundle(
                "io.demarc.kernel.Problems", locale, Problem.class.getClassLoader(), UNTRANSLATED_IS_ENGLISH);
        var words = args.stream().map(arg -> word(bundle, arg)).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(words);
    }

    private static Object word(ResourceBundle bundle, Object arg) {
        if (!(arg instanceof Enum<?> constant)) {
            return arg;
        }
        var name = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return bundle.containsKey(name) ? bundle.getString(name) : arg;
    }
}
