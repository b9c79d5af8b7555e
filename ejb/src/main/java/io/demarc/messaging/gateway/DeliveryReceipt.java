// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

import java.time.Instant;

/**
 * What the gateway says of a part that it has taken.
 *
 * @param gatewayMessageId the id of {@link Submission.Accepted}; empty if absent
 * @param userReference the reference of the {@link SmsPart}, -1 if absent
 * @param recipient as the gateway writes it, with + in front when it says that the number is international
 * @param errorCode the network's own code, empty if absent
 * @param at when the receipt came here: the times inside receipts have no time zone
 */
public record DeliveryReceipt(
        String gatewayMessageId, int userReference, String recipient, ReceiptState state, String errorCode, Instant at)
        implements Incoming {}
