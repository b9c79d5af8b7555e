// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import static io.demarc.access.Permission.WORK;

import io.demarc.access.Requires;
import io.demarc.store.OwnTransaction;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Takes calls into the database, each once (CL-1, R3). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CallLoads {

    /** So many calls at a time, at most. */
    public static final int MOST = 20_000;

    @Inject
    CallPartitions partitions;

    @Inject
    CallStore store;

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    Clock clock;

    /**
     * Stores calls in a transaction of its own, with what belongs to it.
     *
     * @param runId null for calls that came over the REST API
     * @param calls at most {@link #MOST}
     * @param also what is done in the same transaction with what became of the calls
     */
    @Requires(WORK)
    public <T> T load(long providerId, Long runId, List<NewCall> calls, Function<LoadResult, T> also) {
        return loadOnly(() -> true, providerId, runId, calls, also).orElseThrow();
    }

    /**
     * Like {@link #load}, unless somebody else did it.
     *
     * @param taken asked first, in the same transaction: whether it is still to be done, and by nobody else
     * @return empty when it was not, and then nothing is stored
     */
    @Requires(WORK)
    public <T> Optional<T> loadOnly(
            BooleanSupplier taken, long providerId, Long runId, List<NewCall> calls, Function<LoadResult, T> also) {
        partitions.ensure(calls);
        var ordered = calls.stream().sorted(NewCall.ORDER).toList();
        return ownTransaction.of(() ->
                taken.getAsBoolean() ? Optional.of(also.apply(load(providerId, runId, ordered))) : Optional.empty());
    }

    private LoadResult load(long providerId, Long runId, List<NewCall> calls) {
        if (calls.isEmpty()) {
            return new LoadResult(0, 0, 0, List.of());
        }
        var stored = store.store(providerId, runId, calls, clock.instant());
        var fresh = stored.fresh().cardinality();
        var different = stored.different().stream().mapToObj(calls::get).toList();
        var aside = stored.fresh().stream()
                .filter(place -> calls.get(place).rated().isSetAside())
                .count();
        return new LoadResult(fresh, (int) aside, calls.size() - fresh - different.size(), different);
    }
}
