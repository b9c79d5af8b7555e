// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

/** The operator with this login has another password than before. */
public record PasswordChanged(String login) {}
