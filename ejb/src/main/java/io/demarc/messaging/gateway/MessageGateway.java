// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

import java.util.concurrent.CompletionStage;

/** A way out for text messages (SM-1). What comes back is told to {@link GatewayEvents}. */
public interface MessageGateway extends AutoCloseable {

    /**
     * Hands in one part. Blocks while the gateway has taken as much as it may at a time, or a second (SM-4): submit a
     * whole claim first, then wait for the stages.
     *
     * @return completed normally, always, at the latest when the gateway's time for an answer is over; what depends on
     *     it may run on the thread that reads the connection, and must not block
     */
    CompletionStage<Submission> submit(SmsPart part);

    /** Waits for the answers that are due, takes leave and stops. Parts handed in afterwards are {@code NotSent}. */
    @Override
    void close();
}
