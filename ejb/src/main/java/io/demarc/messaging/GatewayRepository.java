// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.kernel.NotFound;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class GatewayRepository extends TenantRepository<SmsGateway> {

    private static final int MOST = 500;

    GatewayRepository() {
        super(SmsGateway.class);
    }

    boolean isNameTaken(long providerId, String name, Long except) {
        return select().and("e.providerId = ?", providerId)
                .and("lower(e.name) = lower(?)", name)
                .andIf(except, "e.id <> ?")
                .exists();
    }

    Page<GatewayRow> page(String search, PageRequest page) {
        return select().andContains(search, "e.name").page(GatewayRow.class, GatewayRow.COLUMNS, page);
    }

    int count(String search, int most) {
        return select().andContains(search, "e.name").countUpTo(most);
    }

    List<GatewayRow> enabled() {
        return select().and("e.enabled = ?", true).orderBy("e.name").rows(GatewayRow.class, GatewayRow.COLUMNS, MOST);
    }

    /** The first of a provider by name. */
    Optional<GatewayRow> enabled(long providerId) {
        return select()
                .and("e.enabled = ? and e.providerId = ?", true, providerId)
                .orderBy("e.name")
                .rows(GatewayRow.class, GatewayRow.COLUMNS, 1)
                .stream()
                .findFirst();
    }

    GatewayRow row(long id) {
        return select().and("e.id = ?", id).rows(GatewayRow.class, GatewayRow.COLUMNS, 1).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<SmsGateway> connectable() {
        return select().and("e.enabled = ?", true).list(MOST);
    }

    /** Whether a run sends, sent or will send through it. */
    boolean isUsed(long id) {
        return select().and("e.id = ?", id)
                .and("exists (select r from Run r where r.parameters like ?)", CampaignJson.naming(id))
                .exists();
    }

    /**
     * The gateways of the same provider that log in to the same message centre as the same client: it may give the
     * receipts of one to another of them.
     */
    List<Long> twins(long gatewayId) {
        var gateway = get(gatewayId);
        return select().and("e.providerId = ?", gateway.owner().providerId())
                .and(
                        "e.id = ? or (e.host = ? and e.port = ? and e.systemId = ?)",
                        gatewayId,
                        gateway.host(),
                        gateway.port(),
                        gateway.systemId())
                .values(Long.class, "e.id", MOST);
    }
}
