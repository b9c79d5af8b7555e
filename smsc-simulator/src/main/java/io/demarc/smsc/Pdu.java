// SPDX-License-Identifier: Apache-2.0
package io.demarc.smsc;

/** A PDU as it came: the header's fields and what is behind them. */
record Pdu(int command, int status, int sequence, PduBody body) {}
