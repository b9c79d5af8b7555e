// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import java.time.Instant;

/** A line of an account's history. */
public record HistoryRow(Instant at, AccountEvent event, String by, String reason) {}
