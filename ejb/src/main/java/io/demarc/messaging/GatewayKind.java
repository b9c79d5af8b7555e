// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

/** How a gateway is spoken to (SM-1). */
public enum GatewayKind {
    /** Writes messages to a page of the console instead of sending them. */
    DEVELOPMENT,
    /** A message centre that speaks SMPP 3.4. */
    SMPP
}
