// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import static io.demarc.access.Permission.GATEWAY_WRITE;
import static io.demarc.access.Permission.WORK;

import io.demarc.access.Requires;
import io.demarc.kernel.TenantPath;
import io.demarc.secrets.Vault;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.store.TenantRepository;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The page of the console that shows what development gateways caught (SM-1). */
@Stateless
public class DevelopmentInbox {

    public static final List<SortKey> SORTS = List.of(SortKey.id());

    @Inject
    Caught caught;

    @Inject
    GatewayRepository gateways;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    @Requires(GATEWAY_WRITE)
    public Page<Row> page(String search, PageRequest page) {
        return caught.page(search, page)
                .map(stored -> new Row(
                        stored.id(),
                        stored.recipient(),
                        stored.sender(),
                        vault.open(
                                stored.text(),
                                TenantPath.provider(stored.providerId()),
                                secretName(stored.gatewayId())),
                        stored.receivedAt()));
    }

    @Requires(GATEWAY_WRITE)
    public int count(String search, int most) {
        return caught.count(search, most);
    }

    @Requires(WORK)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keep(long gatewayId, String sender, String recipient, String text) {
        var owner = gateways.get(gatewayId).owner();
        var sealed = vault.seal(text, owner, secretName(gatewayId));
        caught.add(new DevelopmentMessage(owner, gatewayId, sender, recipient, sealed, clock.instant()));
    }

    private static String secretName(long gatewayId) {
        return "gateway/" + gatewayId + "/text";
    }

    /** A caught message with its text in clear. */
    public record Row(Long id, String recipient, String sender, String text, Instant receivedAt) {}

    /** The same as it is stored. */
    public record SealedRow(
            Long id,
            Long providerId,
            Long gatewayId,
            String recipient,
            String sender,
            String text,
            Instant receivedAt) {

        static final String COLUMNS =
                "e.id, e.providerId, e.gatewayId, e.recipient, e.sender, e.textSealed, e.receivedAt";
    }

    @ApplicationScoped
    static class Caught extends TenantRepository<DevelopmentMessage> {

        Caught() {
            super(DevelopmentMessage.class);
        }

        Page<SealedRow> page(String search, PageRequest page) {
            return select().andContains(search, "e.recipient").page(SealedRow.class, SealedRow.COLUMNS, page);
        }

        int count(String search, int most) {
            return select().andContains(search, "e.recipient").countUpTo(most);
        }
    }
}
