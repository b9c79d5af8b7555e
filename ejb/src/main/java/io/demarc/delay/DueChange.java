// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import java.io.Serializable;

/**
 * A change whose time has come.
 *
 * @param reason what its author gave as the reason, or null
 */
public record DueChange(Long id, Long authorId, String author, String reason) implements Serializable {}
