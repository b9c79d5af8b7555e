// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.messaging.gateway.MessageGateway;
import io.demarc.messaging.gateway.SmsPart;
import io.demarc.messaging.gateway.Submission;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Stands for a gateway that somebody switched off: what is handed in waits until it is on again. */
class SwitchedOff implements MessageGateway {

    @Override
    public CompletionStage<Submission> submit(SmsPart part) {
        return CompletableFuture.completedFuture(new Submission.NotSent("The gateway is switched off."));
    }

    @Override
    public void close() {}
}
