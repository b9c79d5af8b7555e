// SPDX-License-Identifier: Apache-2.0
package io.demarc.bulk;

import static io.demarc.access.Permission.WORK;

import io.demarc.access.Requires;
import io.demarc.jobs.Counts;
import io.demarc.jobs.RunDetail;
import io.demarc.jobs.RunWork;
import io.demarc.jobs.Slice;
import io.demarc.kernel.Problem;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Changes one after the other, each in a transaction of its own together with what became of it: one that is refused
 * spoils no other, and after a crash none is changed twice.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BulkWork {

    @Inject
    BulkSubjects subjects;

    @Inject
    BulkItemRepository items;

    @Inject
    RunWork work;

    /** The items of the slice that nobody has changed yet. */
    @Requires(WORK)
    public List<Long> waiting(RunDetail run, Slice slice) {
        return items.items(run.id(), slice).stream()
                .filter(BulkItem::isWaiting)
                .map(BulkItem::id)
                .toList();
    }

    @Requires(WORK)
    public void change(RunDetail run, long itemId) {
        var item = items.getLocked(itemId);
        if (item.isWaiting()) {
            var order = BulkOrder.read(run.parameters());
            item.changed(subjects.of(order).change(item.subjectId(), order.change()));
            items.flush();
        }
    }

    @Requires(WORK)
    public void fail(long itemId, Problem why) {
        var item = items.getLocked(itemId);
        if (item.isWaiting()) {
            item.failed(why);
        }
    }

    /** Adds up what became of the slice. */
    @Requires(WORK)
    public void settle(RunDetail run, Slice slice) {
        var counts = Counts.NONE;
        for (var item : items.items(run.id(), slice)) {
            counts = counts.plus(
                    switch (item.state()) {
                        case CHANGED -> new Counts(1, 0, 0, 0);
                        case UNCHANGED -> new Counts(0, 1, 0, 0);
                        case FAILED -> new Counts(0, 0, 1, 0);
                        case WAITING -> Counts.NONE;
                    });
        }
        work.done(run.id(), slice, counts);
    }
}
