// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A template that was read once and makes files for any number of phones, also at once. The same input gives the same
 * bytes. Templates are written by strangers: whatever they do, rendering ends soon, reads nothing but the given values
 * and writes no more than {@link Limits} allows.
 */
public final class CompiledTemplate {

    /** A comment that has a line of its own takes the line with it: nothing may stand before an XML declaration. */
    private static final Pattern COMMENT_LINES =
            Pattern.compile("^[ \\t]*\\{\\{!(?:(?!}}).)*}}[ \\t]*\\n", Pattern.MULTILINE | Pattern.DOTALL);

    private final Mustache code;

    private CompiledTemplate(Mustache code) {
        this.code = code;
    }

    /** @throws BusinessException when it cannot be read, which the check of {@link TemplateText} does not let happen */
    public static CompiledTemplate of(TemplateText template) {
        try {
            var text = COMMENT_LINES.matcher(template.text()).replaceAll("");
            return new CompiledTemplate(
                    new RestrictedMustache(template.format()).compile(new StringReader(text), "template"));
        } catch (MustacheException wrapped) {
            throw refusal(wrapped);
        }
    }

    /**
     * @param model texts, booleans, and lists of such maps
     * @throws BusinessException when a value has a line's end, or the result would be too large
     */
    public String render(Map<String, Object> model) {
        var limits = new Limits();
        var file = new BoundedWriter(limits);
        try {
            code.execute(file, new ArrayList<>(List.of(limits, model)));
        } catch (MustacheException wrapped) {
            throw refusal(wrapped);
        }
        return file.toString();
    }

    private static RuntimeException refusal(MustacheException wrapped) {
        for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException refused) {
                return refused;
            }
        }
        return new BusinessException(Problem.of("template.unrenderable"));
    }
}
