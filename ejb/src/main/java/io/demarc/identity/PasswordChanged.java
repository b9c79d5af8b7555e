// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

/** Somebody has another password than before; for operators the principal is the login. */
public record PasswordChanged(String principal) {}
