// SPDX-License-Identifier: Apache-2.0
package io.demarc.batch.bulksms;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.jobs.Claimed;
import io.demarc.messaging.GatewayConnections;
import io.demarc.messaging.Messages;
import io.demarc.messaging.Outbox;
import io.demarc.messaging.Outcome;
import io.demarc.messaging.Outgoing;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Hands the messages of a slice to the gateway. */
@Named
@Dependent
public class SliceSender implements ItemProcessor {

    @Inject
    Outbox outbox;

    @Inject
    Messages messages;

    @Inject
    GatewayConnections connections;

    @Override
    public Object processItem(Object item) {
        var claimed = (Claimed) item;
        var run = claimed.run();
        return CallContext.callAs(Caller.worker(run.ownerName(), run.owner()), () -> new Sent(claimed, send(claimed)));
    }

    private List<Outcome> send(Claimed claimed) {
        List<Outgoing> outgoing = outbox.takeOut(claimed.run(), claimed.slice());
        if (outgoing.isEmpty()) {
            return List.of();
        }
        var gateway = connections.open(messages.campaign(claimed.run()).gatewayId());
        return new Submitter(gateway).submit(outgoing);
    }
}
