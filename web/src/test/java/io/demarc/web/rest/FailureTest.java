// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.rest;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.ITALIAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.access.AccessRefused;
import io.demarc.access.Permission;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import io.demarc.kernel.RecordToJson;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** UI-6: what went wrong is told as RFC 9457 wants it, and no more than the caller should know. */
class FailureTest {

    @Test
    void aRefusedFormNamesEachMember() {
        var refused = new BusinessException(
                new Problems().add("name", "required").add("group", "required").found());

        var document = new Failure(new EJBException(refused)).document(ENGLISH);

        assertThat(document.status()).isEqualTo(422);
        assertThat(document.problems().stream().map(FieldProblem::field)).containsExactly("name", "groupId");
        assertThat(document.detail()).isEqualTo("name: This must be filled in.");
    }

    @Test
    void theMissingPermissionIsNamed() {
        var document = new Failure(new AccessRefused(Permission.GROUP_WRITE)).document(ENGLISH);

        assertThat(document.status()).isEqualTo(403);
        assertThat(document.permission()).isEqualTo("GROUP_WRITE");
    }

    @Test
    void whatIsNotThereIs404() {
        assertThat(new Failure(new NotFound()).document(ENGLISH).status()).isEqualTo(404);
    }

    @Test
    void anUnreadableRequestIs400() {
        assertThat(new Failure(new Malformed(Problem.of("body.utf8")))
                        .document(ENGLISH)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whoeverComesSecondIsToldToRepeat() {
        var overtaken = new EJBException(new RuntimeException("rolled back", new OptimisticLockException()));
        var taken = new EJBException(new RuntimeException(new SQLException("duplicate", "23505")));

        assertThat(new Failure(overtaken).document(ENGLISH).status()).isEqualTo(409);
        assertThat(new Failure(taken).document(ENGLISH).status()).isEqualTo(409);
    }

    /** R8: an exception's text may have anything in it, so the caller gets none of it. */
    @Test
    void anUnforeseenFailureTellsNothingButItsReference() {
        var document = new Failure(new IllegalStateException("password=tulip", new SQLException("select tulip")))
                .document(ENGLISH);

        assertThat(document.status()).isEqualTo(500);
        assertThat(RecordToJson.write(document).toString())
                .doesNotContain("tulip", "Exception", "select")
                .contains(document.instance());
    }

    @Test
    void eachKindHasItsTextsInEachLanguage() {
        for (var language : List.of(ENGLISH, ITALIAN)) {
            for (var kind : ProblemKind.values()) {
                assertThat(ProblemDocument.of(kind, language).title()).isNotBlank();
                assertThat(ProblemDocument.of(kind, language).detail()).isNotBlank();
            }
        }
    }

    @Test
    void theFirstAcceptedLanguageThatWeHaveIsTaken() {
        assertThat(Languages.of(List.of(Locale.JAPAN, Locale.ITALY, ENGLISH))).isEqualTo(ITALIAN);
        assertThat(Languages.of(List.of(Locale.JAPAN))).isEqualTo(ENGLISH);
    }
}
