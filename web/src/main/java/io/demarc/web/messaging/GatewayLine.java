// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.messaging;

import io.demarc.messaging.GatewayContact;
import io.demarc.messaging.GatewayRow;

/** A gateway with how it stands with the connection. */
public record GatewayLine(GatewayRow gateway, GatewayContact contact) {}
