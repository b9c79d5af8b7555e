// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import java.time.Instant;

/** A version by which calls are rated that began at {@code effectiveFrom} or later. */
public record PublishedVersion(Long id, Long cardId, int number, Instant effectiveFrom) {}
