// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.rest;

import io.demarc.kernel.Problem;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer that says what is wrong (RFC 9457), sent as {@code application/problem+json}.
 *
 * @param type an URI that stands for the kind of problem
 * @param title the kind in words
 * @param detail what to do
 * @param instance the reference of this very answer; the server's log has it too when the server is to blame
 * @param permission what the caller lacks; null unless the status is 403
 * @param problems what is wrong with single members or parameters
 */
@Schema(name = "ProblemDocument")
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String permission,
        List<FieldProblem> problems) {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final ResourceBundle.Control UNTRANSLATED_IS_ENGLISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static ProblemDocument of(ProblemKind kind, Locale language) {
        return of(kind, null, List.of(), language);
    }

    static ProblemDocument of(ProblemKind kind, String permission, List<Problem> problems, Locale language) {
        var texts = ResourceBundle.getBundle(
                "io.demarc.web.rest.Errors", language, ProblemDocument.class.getClassLoader(), UNTRANSLATED_IS_ENGLISH);
        var told = problems.stream()
                .map(problem -> FieldProblem.of(problem, language))
                .toList();
        return new ProblemDocument(
                kind.uri(),
                texts.getString(kind + ".title"),
                kind.status(),
                told.isEmpty() ? texts.getString(kind + ".detail") : told.get(0).sentence(),
                "urn:uuid:" + UUID.randomUUID(),
                permission,
                told);
    }
}
