// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

/** Somebody who was just made an operator, with the password to hand over. */
public record NewOperator(long id, NewPassword password) {}
