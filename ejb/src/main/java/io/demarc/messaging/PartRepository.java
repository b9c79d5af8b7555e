// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** The gateways' ids of what was sent. Parts have no tenant of their own; only workers come here. */
@ApplicationScoped
class PartRepository {

    @PersistenceContext
    EntityManager entities;

    void add(SentPart part) {
        entities.persist(part);
    }

    List<SentPart> byGatewayIds(long gatewayId, Collection<String> gatewayMessageIds) {
        return entities.createQuery(
                        "select p from SentPart p where p.gatewayId = :gateway and p.gatewayMessageId in :ids",
                        SentPart.class)
                .setParameter("gateway", gatewayId)
                .setParameter("ids", gatewayMessageIds)
                .getResultList();
    }

    List<SentPart> of(Collection<Long> messageIds) {
        return entities.createQuery("select p from SentPart p where p.messageId in :ids", SentPart.class)
                .setParameter("ids", messageIds)
                .getResultList();
    }
}
