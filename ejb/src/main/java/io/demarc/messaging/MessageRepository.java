// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.jobs.Slice;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.Selection;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

@ApplicationScoped
class MessageRepository extends TenantRepository<SmsMessage> {

    private static final List<MessageState> LOST = List.of(
            MessageState.REJECTED,
            MessageState.UNDELIVERED,
            MessageState.EXPIRED,
            MessageState.SUPPRESSED,
            MessageState.CANCELLED);

    MessageRepository() {
        super(SmsMessage.class);
    }

    /** Locked: a receipt may come while the answer is being stored. */
    List<SmsMessage> items(long runId, long first, long last) {
        return select().and("e.runId = ? and e.itemNo between ? and ?", runId, first, last)
                .orderBy("e.id")
                .listLocked();
    }

    List<SmsMessage> allLocked(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : select().and("e.id in ?", ids).listLocked();
    }

    /** {@link SmsMessage#submit} for all of a slice that wait, none with a link. */
    void submitAll(long runId, Slice slice, int parts, Instant now) {
        update(
                "e.state = ?, e.parts = ?, e.submittedAt = ?",
                "e.runId = ? and e.itemNo between ? and ? and e.state = ?",
                MessageState.SUBMITTED,
                parts,
                now,
                runId,
                slice.first(),
                slice.last(),
                MessageState.QUEUED);
    }

    /** {@link SmsMessage#settle} for all of a slice that are out. */
    void acceptAll(long runId, Slice slice, Instant now) {
        update(
                "e.state = ?, e.settledAt = ?",
                "e.runId = ? and e.itemNo between ? and ? and e.state = ?",
                MessageState.ACCEPTED,
                now,
                runId,
                slice.first(),
                slice.last(),
                MessageState.SUBMITTED);
    }

    /** {@link SmsMessage#settle} for all of these that a gateway accepted and nothing was heard of since. */
    void settleAccepted(Collection<Long> ids, MessageState as, MessageReason why, Instant now) {
        if (!ids.isEmpty()) {
            update(
                    "e.state = ?, e.error = ?, e.settledAt = ?",
                    "e.id in ? and e.state = ?",
                    as,
                    why == null ? null : why.code(),
                    now,
                    ids,
                    MessageState.ACCEPTED);
        }
    }

    /** Those in doubt that a receipt without a known id may be about: newest first. */
    List<SmsMessage> inDoubt(Collection<Long> gatewayIds, String recipient) {
        return select().and("e.gatewayId in ? and e.recipient = ?", gatewayIds, recipient)
                .and("e.state in (?, ?)", MessageState.UNKNOWN, MessageState.SUBMITTED)
                .orderBy("e.id desc")
                .listLocked();
    }

    long countQueuedToGroup(long groupId) {
        return select().and("e.state = ?", MessageState.QUEUED)
                .and("e.accountId in (select a.id from Account a where a.group.id = ?)", groupId)
                .total(Long.class, "count(e)");
    }

    long countQueuedToOrganization(long organizationId) {
        return select().and("e.state = ?", MessageState.QUEUED)
                .and("e.organizationId = ?", organizationId)
                .total(Long.class, "count(e)");
    }

    Map<MessageState, Long> countByState(long runId) {
        var counts = new EnumMap<MessageState, Long>(MessageState.class);
        select().and("e.runId = ?", runId)
                .countBy("e.state")
                .forEach(row -> counts.put((MessageState) row[0], (Long) row[1]));
        return counts;
    }

    /** Those of a run that did not reach their recipient and never will, by state and reason. */
    List<RunReasons.Group> countByReason(long runId) {
        return select().and("e.runId = ?", runId).and("e.state in ?", LOST).countBy("e.state, e.error").stream()
                .map(row -> new RunReasons.Group((MessageState) row[0], (String) row[1], (Long) row[2]))
                .toList();
    }

    /** Some of a run that are in doubt. */
    List<SmsMessage> inDoubt(long runId, int most) {
        var ids = select().and("e.runId = ? and e.state = ?", runId, MessageState.UNKNOWN)
                .values(Long.class, "e.id", most);
        return allLocked(ids).stream()
                .filter(message -> message.state() == MessageState.UNKNOWN)
                .toList();
    }

    Page<MessageRow> page(MessageFilter filter, PageRequest page) {
        return matching(filter).page(MessageRow.class, MessageRow.COLUMNS, page);
    }

    int count(MessageFilter filter, int most) {
        return matching(filter).countUpTo(most);
    }

    private Selection<SmsMessage> matching(MessageFilter filter) {
        var selection = select().andContains(filter.search(), "e.recipient")
                .andIf(filter.runId(), "e.runId = ?")
                .andIf(filter.accountId(), "e.accountId = ?")
                .andIf(filter.state(), "e.state = ?");
        if (filter.reason() != null) {
            selection = MessageFilter.NO_REASON.equals(filter.reason())
                    ? selection.and("e.error is null")
                    : selection.and("e.error = ?", filter.reason());
        }
        return filter.failed() ? narrowToFailed(selection) : selection;
    }

    /** Those that did not reach their recipient, also by an operator's word. */
    private static Selection<SmsMessage> narrowToFailed(Selection<SmsMessage> selection) {
        return selection.and(
                "e.state in (?, ?, ?) or (e.state = ? and e.error like ?)",
                MessageState.REJECTED,
                MessageState.UNDELIVERED,
                MessageState.EXPIRED,
                MessageState.CANCELLED,
                SmsMessage.SETTLED_BY + "%");
    }

    long countFailed(long runId) {
        return narrowToFailed(select().and("e.runId = ?", runId)).total(Long.class, "count(e)");
    }

    /** The accounts behind the failed messages of a run, in the order of their ids, behind {@code afterId}. */
    List<Long> failedAccounts(long runId, long afterId, int most) {
        return narrowToFailed(select().and("e.runId = ?", runId))
                .and("e.accountId > ?", afterId)
                .orderBy("e.accountId")
                .values(Long.class, "e.accountId", most);
    }

    /** The parts that the gateway took, which are those that cost. */
    long countParts(long runId) {
        var taken = Arrays.stream(MessageState.values())
                .filter(MessageState::isSent)
                .toList();
        var parts =
                select().and("e.runId = ?", runId).and("e.state in ?", taken).total(Long.class, "sum(e.parts)");
        return parts == null ? 0 : parts;
    }
}
