// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

/** What a deliver_sm carries. */
sealed interface Incoming permits DeliveryReceipt, InboundMessage {}
