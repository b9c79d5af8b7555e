// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import static io.demarc.access.Permission.CALL_IMPORT;
import static io.demarc.access.Permission.WORK;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Requires;
import io.demarc.calls.intake.BatchAnswer.RefusedCall;
import io.demarc.calls.intake.BatchRepository.StoredBatch;
import io.demarc.calls.record.CallLoads;
import io.demarc.calls.record.LoadResult;
import io.demarc.calls.record.NewCall;
import io.demarc.imports.Rejection;
import io.demarc.imports.RowProblem;
import io.demarc.imports.RowRefused;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Text;
import io.demarc.store.OwnTransaction;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Calls that programs send in batches (CL-1). A batch has a key of its sender's: sent again with the same key it changes
 * nothing and brings the same answer.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CallBatches {

    /** So many calls in a batch, at most. */
    public static final int MOST = 5_000;

    private static final int LONGEST_KEY = 100;
    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final CallFormat FORMAT = CallFormat.of(
            ',', CallColumns.ALL.stream().map(column -> column.header()).toList(), CallMapping.DOCUMENTED);

    @Inject
    CallReading reading;

    @Inject
    CallLoads loads;

    @Inject
    BatchRepository batches;

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    Clock clock;

    /**
     * Stores a batch, all of it or nothing; calls that are refused are named in the answer.
     *
     * @param providerId null for the caller's own provider
     * @throws BusinessException when another batch had this key
     */
    @Requires(CALL_IMPORT)
    public BatchAnswer store(Long providerId, String key, List<CallInput> calls) {
        var caller = CallContext.caller();
        var provider = caller.providerOf(providerId);
        var named = Text.optional("Idempotency-Key", key, LONGEST_KEY);
        if (named == null) {
            throw new BusinessException(Problem.at("Idempotency-Key", "callBatch.key", LONGEST_KEY));
        }
        if (calls == null || calls.isEmpty() || calls.size() > MOST) {
            throw new BusinessException(Problem.at("calls", "callBatch.size", MOST));
        }
        var worker = Caller.worker(caller.name(), provider);
        return CallContext.callAs(worker, () -> once(provider.providerId(), named, calls));
    }

    /** Forgets the keys of batches that nobody sends again. */
    @Requires(WORK)
    public void forget() {
        var before = clock.instant().minus(REMEMBERED);
        ownTransaction.of(() -> batches.forget(before));
    }

    private BatchAnswer once(long provider, String key, List<CallInput> calls) {
        var digest = digest(calls);
        var earlier = earlier(provider, key, digest);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        try {
            return store(provider, key, digest, calls);
        } catch (RuntimeException refused) {
            // Somebody may have stored the same batch at the same time: then there is an answer now.
            return earlier(provider, key, digest).orElseThrow(() -> refused);
        }
    }

    private Optional<BatchAnswer> earlier(long provider, String key, String digest) {
        var found = ownTransaction.of(() -> batches.find(provider, key));
        if (found.isPresent() && !found.get().digest().equals(digest)) {
            throw new BusinessException(Problem.at("Idempotency-Key", "callBatch.otherBody"));
        }
        return found.map(batch -> BatchAnswer.parse(batch.answer()));
    }

    private BatchAnswer store(long provider, String key, String digest, List<CallInput> calls) {
        var asked = clock.instant();
        var known = read(provider, calls, Instant.EPOCH);
        // Whoever somebody's calls belong to may have been made a moment ago.
        var read = known.isAnybodyUnknown() ? read(provider, calls, asked) : known;
        return loads.load(provider, null, read.calls(), result -> {
            var answer = answer(result, read.refused());
            batches.add(provider, key, new StoredBatch(digest, answer.json()), clock.instant());
            return answer;
        });
    }

    private Read read(long provider, List<CallInput> calls, Instant asOf) {
        var rows = ownTransaction.of(() -> reading.rows(provider, FORMAT, asOf));
        var read = new Read(new ArrayList<>(), new ArrayList<>());
        for (var i = 0; i < calls.size(); i++) {
            try {
                read.calls().add(rows.read(i + 1L, calls.get(i).cells()));
            } catch (RowRefused reason) {
                read.refused().add(refused(i + 1, reason.rejection()));
            }
        }
        return read;
    }

    /** A batch as it was understood. */
    private record Read(List<NewCall> calls, List<RefusedCall> refused) {

        boolean isAnybodyUnknown() {
            return refused.stream()
                    .map(RefusedCall::problem)
                    .anyMatch(problem -> problem == RowProblem.UNKNOWN_ACCOUNT
                            || problem == RowProblem.UNKNOWN_ORGANIZATION
                            || problem == RowProblem.ACCOUNT_OF_OTHER);
        }
    }

    private static BatchAnswer answer(LoadResult result, List<RefusedCall> refused) {
        result.different()
                .forEach(call ->
                        refused.add(refused(Math.toIntExact(call.line()), Rejection.ofRow(RowProblem.CALL_DIFFERS))));
        return new BatchAnswer(result.stored(), result.setAside(), result.duplicates(), refused);
    }

    private static RefusedCall refused(int place, Rejection rejection) {
        return new RefusedCall(
                place,
                rejection.column() == null ? null : rejection.column().name(),
                rejection.problem(),
                rejection.text(Locale.ENGLISH));
    }

    private static String digest(List<CallInput> calls) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            calls.forEach(call ->
                    digest.update((String.join("\u0000", call.cells()) + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
