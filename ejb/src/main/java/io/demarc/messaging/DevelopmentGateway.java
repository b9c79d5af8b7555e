// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.messaging.gateway.MessageGateway;
import io.demarc.messaging.gateway.SmsPart;
import io.demarc.messaging.gateway.Submission;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Accepts everything and shows it on a page of the console; nothing leaves the machine. */
class DevelopmentGateway implements MessageGateway {

    private static final Caller GATEWAY = Caller.system("gateway");

    private final long gatewayId;
    private final DevelopmentInbox inbox;

    DevelopmentGateway(long gatewayId, DevelopmentInbox inbox) {
        this.gatewayId = gatewayId;
        this.inbox = inbox;
    }

    @Override
    public CompletionStage<Submission> submit(SmsPart part) {
        CallContext.runAs(GATEWAY, () -> inbox.keep(gatewayId, List.of(part)));
        return CompletableFuture.completedFuture(
                new Submission.Accepted(UUID.randomUUID().toString()));
    }

    @Override
    public void close() {}
}
