// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.identity.CodeToSend;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.messaging.gateway.MessageGateway;
import io.demarc.messaging.gateway.SmsPart;
import io.demarc.messaging.gateway.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.SecureRandom;

/**
 * Sends a code at once, through the first gateway of the provider: somebody waits for it, so it comes before every bulk
 * message and is not kept. Opt-outs do not count, since its recipient has just asked for it.
 */
@ApplicationScoped
class CodeMessages {

    private static final Caller SENDER = Caller.system("codes");
    private static final int REFERENCES = 0x10000;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    GatewayRepository gateways;

    @Inject
    GatewayConnections connections;

    void send(@Observes CodeToSend code) {
        CallContext.runAs(SENDER, () -> {
            var gateway = gateways.enabled(code.providerId())
                    .orElseThrow(() -> new BusinessException(Problem.of("code.noGateway")));
            var way = connections.open(gateway.id());
            var message = new Outgoing(0, gateway.sender(), code.mobile(), code.text(), RANDOM.nextInt(REFERENCES));
            message.parts().forEach(part -> submit(way, part));
        });
    }

    private static void submit(MessageGateway way, SmsPart part) {
        var answer = way.submit(part).toCompletableFuture().join();
        if (!(answer instanceof Submission.Accepted)) {
            throw new BusinessException(Problem.of("code.notSent"));
        }
    }
}
