// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * Whether two-factor login is on.
 *
 * @param since null when it is off
 * @param recoveryCodesLeft how many of the ten were not used yet
 */
public record TwoFactorState(Instant since, int recoveryCodesLeft) implements Serializable {}
