// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

/** What became of a part that was handed to a gateway (SM-2). */
public sealed interface Submission {

    /** The gateway has it. */
    record Accepted(String gatewayMessageId) implements Submission {}

    /** The gateway did not take it now; it is handed in again later (SM-4). */
    record Throttled(int commandStatus) implements Submission {}

    /** The gateway will never take it. */
    record Rejected(int commandStatus, String reason) implements Submission {}

    /** It never left this machine: it can be handed in again without danger. */
    record NotSent(String reason) implements Submission {}

    /** It may have left, and no answer came. Only a receipt or an operator can tell. */
    record InDoubt(Doubt why) implements Submission {}

    /** Why nobody knows whether a part left. */
    enum Doubt {
        /** The gateway did not answer in time. */
        NO_ANSWER,
        /** The connection ended before the answer. */
        LINK_LOST
    }
}
