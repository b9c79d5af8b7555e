// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.store.InstallationRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** The gateways' ids of what was sent. Parts have no tenant of their own; only workers come here. */
@ApplicationScoped
class PartRepository extends InstallationRepository {

    void add(SentPart part) {
        unscoped().persist(part);
    }

    List<ReportedPart> reported(Collection<Long> gatewayIds, Collection<String> gatewayMessageIds) {
        return gatewayMessageIds.isEmpty()
                ? List.of()
                : unscoped()
                        .createQuery("""
                        select new io.demarc.messaging.ReportedPart(p.id, p.messageId, p.gatewayMessageId, m.parts)
                        from SentPart p, SmsMessage m where m.id = p.messageId
                        and p.gatewayId in :gateways and p.gatewayMessageId in :ids""", ReportedPart.class)
                        .setParameter("gateways", gatewayIds)
                        .setParameter("ids", gatewayMessageIds)
                        .getResultList();
    }

    void become(MessageState state, Collection<Long> ids) {
        unscoped()
                .createQuery("update SentPart p set p.state = :state where p.id in :ids")
                .setParameter("state", state)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    List<SentPart> of(Collection<Long> messageIds) {
        return unscoped()
                .createQuery("select p from SentPart p where p.messageId in :ids", SentPart.class)
                .setParameter("ids", messageIds)
                .getResultList();
    }
}
