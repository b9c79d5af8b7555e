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

    List<SentPart> byGatewayIds(Collection<Long> gatewayIds, Collection<String> gatewayMessageIds) {
        return unscoped()
                .createQuery(
                        "select p from SentPart p where p.gatewayId in :gateways and p.gatewayMessageId in :ids",
                        SentPart.class)
                .setParameter("gateways", gatewayIds)
                .setParameter("ids", gatewayMessageIds)
                .getResultList();
    }

    List<SentPart> of(Collection<Long> messageIds) {
        return unscoped()
                .createQuery("select p from SentPart p where p.messageId in :ids", SentPart.class)
                .setParameter("ids", messageIds)
                .getResultList();
    }
}
