// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.messaging.gateway.MessageGateway;
import io.demarc.messaging.gateway.SmsPart;
import io.demarc.messaging.gateway.Submission;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/** Accepts everything and shows it on a page of the console; nothing leaves the machine. */
class DevelopmentGateway implements MessageGateway {

    private static final Caller GATEWAY = Caller.system("gateway");

    private final long gatewayId;
    private final DevelopmentInbox inbox;

    /** What came of messages whose last part is still to come, as a phone puts them together. */
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    DevelopmentGateway(long gatewayId, DevelopmentInbox inbox) {
        this.gatewayId = gatewayId;
        this.inbox = inbox;
    }

    @Override
    public CompletionStage<Submission> submit(SmsPart part) {
        var text = texts.merge(
                part.recipient() + "/" + part.userReference(), part.payload().text(), String::concat);
        if (part.partNumber() == part.parts()) {
            texts.remove(part.recipient() + "/" + part.userReference());
            CallContext.runAs(GATEWAY, () -> inbox.keep(gatewayId, part.sender(), part.recipient(), text));
        }
        return CompletableFuture.completedFuture(
                new Submission.Accepted(UUID.randomUUID().toString()));
    }

    @Override
    public void close() {}
}
