// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import static io.demarc.access.Permission.WORK;

import io.demarc.access.Requires;
import io.demarc.messaging.gateway.MessageGateway;
import io.demarc.messaging.gateway.SmppGateway;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** This node's connections to the gateways. They stay open, since receipts come whenever they come. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GatewayConnections {

    @Inject
    GatewaySettings settings;

    @Inject
    Receipts receipts;

    @Inject
    DevelopmentInbox developmentInbox;

    @Inject
    Clock clock;

    @Resource
    ManagedThreadFactory threads;

    private final Map<Long, Connection> connections = new ConcurrentHashMap<>();

    /** The way out through a gateway; with its present settings. */
    @Requires(WORK)
    public MessageGateway open(long gatewayId) {
        var wanted = settings.of(gatewayId);
        return wanted.enabled() ? connect(wanted).gateway() : new SwitchedOff();
    }

    /** Connects to every enabled message centre, and leaves those that were disabled or changed. */
    @Requires(WORK)
    public void keepUp() {
        var wanted = settings.connectable();
        var ids = wanted.stream().map(GatewaySettings.Wanted::id).collect(Collectors.toSet());
        connections.entrySet().removeIf(entry -> {
            if (ids.contains(entry.getKey())) {
                return false;
            }
            entry.getValue().gateway().close();
            return true;
        });
        wanted.forEach(this::connect);
    }

    /** Whether this node is connected to a message centre. */
    @Requires(WORK)
    public GatewayContact contact(long gatewayId) {
        var connection = connections.get(gatewayId);
        return connection == null ? GatewayContact.CONNECTING : connection.log().contact();
    }

    private Connection connect(GatewaySettings.Wanted wanted) {
        return connections.compute(wanted.id(), (id, present) -> {
            if (present != null && present.version() == wanted.version()) {
                return present;
            }
            if (present != null) {
                present.gateway().close();
            }
            return open(wanted);
        });
    }

    private Connection open(GatewaySettings.Wanted wanted) {
        var log = new GatewayLog(wanted.id(), receipts);
        MessageGateway gateway = wanted.smpp() == null
                ? new DevelopmentGateway(wanted.id(), developmentInbox, new DevelopmentReceipts(log, threads, clock))
                : new SmppGateway(wanted.smpp(), log, threads, clock);
        return new Connection(wanted.version(), gateway, log);
    }

    @PreDestroy
    void close() {
        List.copyOf(connections.values())
                .forEach(connection -> connection.gateway().close());
    }

    private record Connection(int version, MessageGateway gateway, GatewayLog log) {}
}
