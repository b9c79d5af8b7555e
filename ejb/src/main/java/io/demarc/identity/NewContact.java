// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

/** A contact that was just made, with the first password. */
public record NewContact(long id, NewPassword password) {}
