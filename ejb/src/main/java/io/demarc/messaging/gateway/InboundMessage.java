// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

import java.time.Instant;

/**
 * A message from a telephone; each part of a long one by itself.
 *
 * @param sender with + in front when the gateway says that the number is international
 * @param recipient the number or short code that it was sent to
 */
public record InboundMessage(String sender, String recipient, String text, Instant at) implements Incoming {}
