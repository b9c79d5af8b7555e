// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.rest;

import io.demarc.access.AccessRefused;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotAllowed;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.TooLarge;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What an exception means to the one who called. */
record Failure(Throwable thrown) {

    /** A container wraps what a service throws, and a transaction what the database refuses at its end. */
    private static final int DEEPEST = 20;

    /** SQLSTATE class of constraints: somebody took the same name or number in the same moment. */
    private static final String CONSTRAINT = "23";

    ProblemDocument document(Locale language) {
        var refusal = causes().filter(BusinessException.class::isInstance).findFirst();
        if (refusal.isPresent()) {
            return refusal((BusinessException) refusal.get(), language);
        }
        return ProblemDocument.of(kind(), language);
    }

    private static ProblemDocument refusal(BusinessException refusal, Locale language) {
        if (refusal instanceof AccessRefused refused) {
            return ProblemDocument.of(
                    ProblemKind.REFUSED, refused.missing().name(), List.copyOf(refused.problems()), language);
        }
        return ProblemDocument.of(kind(refusal), null, refusal.problems(), language);
    }

    private static ProblemKind kind(BusinessException refusal) {
        if (refusal instanceof NotFound) {
            return ProblemKind.NOT_FOUND;
        }
        if (refusal instanceof TooLarge) {
            return ProblemKind.TOO_LARGE;
        }
        if (refusal instanceof NotAllowed) {
            return ProblemKind.REFUSED;
        }
        return refusal instanceof Malformed ? ProblemKind.MALFORMED : ProblemKind.INVALID;
    }

    private ProblemKind kind() {
        if (causes().anyMatch(Failure::isRace)) {
            return ProblemKind.CONFLICT;
        }
        return causes().filter(WebApplicationException.class::isInstance)
                .map(cause -> ((WebApplicationException) cause).getResponse().getStatus())
                .map(ProblemKind::of)
                .findFirst()
                .orElse(ProblemKind.FAILURE);
    }

    private static boolean isRace(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof PessimisticLockException
                || cause instanceof LockTimeoutException
                || (cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith(CONSTRAINT));
    }

    private Stream<Throwable> causes() {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}
