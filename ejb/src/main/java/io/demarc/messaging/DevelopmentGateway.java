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

/** Accepts everything, shows it on a page of the console and says that it was delivered; nothing leaves the machine. */
class DevelopmentGateway implements MessageGateway {

    private static final Caller GATEWAY = Caller.system("gateway");

    private final long gatewayId;
    private final DevelopmentInbox inbox;
    private final DevelopmentReceipts receipts;

    /** What came of messages whose last part is still to come, as a phone puts them together. */
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    DevelopmentGateway(long gatewayId, DevelopmentInbox inbox, DevelopmentReceipts receipts) {
        this.gatewayId = gatewayId;
        this.inbox = inbox;
        this.receipts = receipts;
    }

    @Override
    public CompletionStage<Submission> submit(SmsPart part) {
        var text = texts.merge(
                part.recipient() + "/" + part.userReference(), part.payload().text(), String::concat);
        if (part.partNumber() == part.parts()) {
            texts.remove(part.recipient() + "/" + part.userReference());
            CallContext.runAs(GATEWAY, () -> inbox.keep(gatewayId, part.sender(), part.recipient(), text));
        }
        var id = UUID.randomUUID().toString();
        receipts.delivered(part, id);
        return CompletableFuture.completedFuture(new Submission.Accepted(id));
    }

    @Override
    public void close() {
        receipts.close();
    }
}
